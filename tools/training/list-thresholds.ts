import { harmfulMoves } from "@/roleplay/transcript/move";
import { type Examples, moveNames } from "./build-examples";
import { chooseThreshold } from "./choose-threshold";
import type { LabelledRow } from "./read-rows";

// A harmful move accuses a person. Asked for with something to spare, since other writers bring other words.
const leastHarmfulPrecision = 0.88;
const leastHarmfulScore = 0;
const harmful = new Set<string>(harmfulMoves);

/** For each move the threshold that does best on those rows that `use` takes, by the best score of each reply. */
export function listThresholds(
  rows: readonly LabelledRow[],
  examples: Examples,
  scores: readonly Float64Array[],
  use: (row: LabelledRow) => boolean,
): number[] {
  return moveNames.map((name, move) => {
    const best = scoreReplies(rows, examples, scores[move] ?? new Float64Array());
    const replies = rows.flatMap((row, at) =>
      use(row) ? [{ score: best[at] ?? 0, made: row.moves.some((one) => one.move === name) }] : [],
    );
    return harmful.has(name)
      ? Math.max(leastHarmfulScore, chooseThreshold(replies, leastHarmfulPrecision))
      : chooseThreshold(replies, 0);
  });
}

/** Each reply's best score over its clauses. */
export function scoreReplies(
  rows: readonly LabelledRow[],
  examples: Examples,
  scores: Float64Array,
): Float64Array {
  const best = new Float64Array(rows.length).fill(-9);
  examples.clauses.forEach(({ row }, at) => {
    best[row] = Math.max(best[row] ?? -9, scores[at] ?? -9);
  });
  return best;
}
