import { isSureEnough } from "@/grading/scene/is-sure-enough";
import type { FoundMove } from "@/roleplay/transcript/move";
import type { Reading } from "@/roleplay/transcript/reading";

/**
 * The moves that may be there and count for nothing: those that the reader itself was unsure of, and those that were
 * too unsure for the grade. A move that is surely there in the same stretch is not told again.
 */
export function findUnsure({ moves, unsure }: Pick<Reading, "moves" | "unsure">): FoundMove[] {
  const sure = moves.filter(isSureEnough);
  return [...unsure, ...moves.filter((found) => !isSureEnough(found))].filter(
    (doubtful) =>
      !sure.some(
        ({ move, start, end }) => move === doubtful.move && start < doubtful.end && doubtful.start < end,
      ),
  );
}
