import type { FoundMove, MoveName } from "@/roleplay/transcript/move";
import type { Evidence } from "../scorecard";
import { cutEvidence } from "./cut-evidence";
import type { Scene, Turn } from "./scene";

/** A move of the attempt with the reply that makes it. */
export interface PlacedMove {
  readonly turn: Turn;
  readonly found: FoundMove;
}

/**
 * The moves of an attempt that count, in their order. With `without`, those are left out whose words also make one
 * of these: an apology that is a stock phrase, a question that is a clipped order.
 */
export function findMovesInScene(
  scene: Scene,
  wanted: readonly MoveName[],
  without: readonly MoveName[] = [],
): PlacedMove[] {
  return scene.turns.flatMap((turn) =>
    turn.moves
      .filter((found) => wanted.includes(found.move) && !spoils(turn, found, without))
      .map((found) => ({ turn, found })),
  );
}

/** The words that make the moves, the first of each reply. */
export function quoteMoves(placed: readonly PlacedMove[]): Evidence[] {
  const firsts = placed.filter(({ turn }, at) => placed[at - 1]?.turn !== turn);
  return firsts.map(({ turn, found }) => cutEvidence(turn.reply, found));
}

function spoils(turn: Turn, found: FoundMove, without: readonly MoveName[]): boolean {
  return turn.moves.some(
    (other) => without.includes(other.move) && other.start < found.end && found.start < other.end,
  );
}
