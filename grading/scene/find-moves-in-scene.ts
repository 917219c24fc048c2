import type { FoundMove, MoveName } from "@/roleplay/transcript/move";
import type { Evidence } from "../scorecard";
import { cutEvidence } from "./cut-evidence";
import type { PlacedMove, Scene, Turn } from "./scene";

/**
 * The moves of an attempt that count, in their order. With `without`, those are left out whose words also make one
 * of these: an apology that is a stock phrase, a question that is a clipped order.
 */
export function findMovesInScene(
  scene: Pick<Scene, "moves">,
  wanted: readonly MoveName[],
  without: readonly MoveName[] = [],
): PlacedMove[] {
  return scene.moves.filter(
    ({ turn, found }) =>
      wanted.includes(found.move) && (without.length === 0 || !spoils(turn, found, without)),
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
