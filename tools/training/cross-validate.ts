import { type Examples, moveNames } from "./build-examples";
import type { LabelledRow } from "./read-rows";
import { scoreRow, type TrainingChoice, trainSeparator } from "./train-separator";

/** How the weights are trained: the same for cross-validation and for those that are checked in. */
export const trainingChoice: TrainingChoice = { cost: 0.07, positiveShare: 3, rounds: 10 };

/** Who wrote a row: what stands before the dash of its id. */
export function readWriter(row: LabelledRow): string {
  return row.id.slice(0, row.id.indexOf("-"));
}

/** Rows that are only learnt from say nothing about how well the reader does. */
export function isMeasured(row: LabelledRow): boolean {
  return row.learnt === undefined;
}

/**
 * Scores every clause for every move by weights that were trained without any row of the same writer: for each move, for
 * each clause.
 */
export function crossValidate(rows: readonly LabelledRow[], examples: Examples): Float64Array[] {
  const { clauses, sparse, labels } = examples;
  const writerOf = clauses.map((clause) => {
    const row = rows[clause.row];
    return row === undefined ? "" : readWriter(row);
  });
  const scores = moveNames.map(() => new Float64Array(clauses.length));
  for (const writer of new Set(rows.filter(isMeasured).map(readWriter))) {
    moveNames.forEach((_, move) => {
      const seen = (labels[move] ?? new Int8Array()).map((label, at) =>
        writerOf[at] === writer ? 0 : label,
      );
      const weights = trainSeparator(sparse, seen, trainingChoice);
      const held = scores[move];
      writerOf.forEach((one, at) => {
        if (one === writer && held !== undefined) held[at] = scoreRow(sparse, weights, at);
      });
    });
  }
  return scores;
}
