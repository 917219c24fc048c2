import type { FoundMove } from "@/roleplay/transcript/move";
import { gatherMoves, type ScoredClauses } from "./gather-moves";

/**
 * Moves that may be there: they score above `lowest`, but not above what counts. A stretch in which the same move was
 * found for sure is not doubted again.
 */
export function gatherUnsure(
  scored: ScoredClauses,
  lowest: readonly number[],
  sure: readonly FoundMove[],
): FoundMove[] {
  return gatherMoves(scored, lowest).filter(
    (one) => !sure.some((other) => other.move === one.move && other.start < one.end && one.start < other.end),
  );
}
