import { type FoundMove, harmfulMoves } from "@/roleplay/transcript/move";

/** Of a hundred finds of this confidence, so many have to be right: to credit somebody, and to accuse somebody. */
const credited = 50;
const accused = 75;

/**
 * Whether a find is sure enough to bear on a level. What is more likely wrong than right earns nothing; and nobody is
 * accused where one find in four would be wrong. What is left out is shown for review. Readings of old tell no confidence.
 */
export function isSureEnough({ move, confidence }: FoundMove): boolean {
  return confidence === undefined || confidence >= (isHarm(move) ? accused : credited);
}

/** Whether to say that a reply makes this move accuses somebody. */
export function isHarm(move: FoundMove["move"]): boolean {
  return harmfulMoves.some((harmful) => harmful === move);
}
