import { type Examples, moveNames } from "./build-examples";
import type { LabelledRow } from "./read-rows";
import { roundWeights } from "./round-weights";
import { scoreRow, type TrainingChoice, trainSeparator } from "./train-separator";

/** How the weights are trained: the same for cross-validation and for those that are checked in. */
export const trainingChoice: TrainingChoice = { cost: 0.15, positiveShare: 3, rounds: 10 };

/** Who wrote a row: what stands before the dash of its id. */
export function readWriter(row: LabelledRow): string {
  return row.id.slice(0, row.id.indexOf("-"));
}

/** Rows that are only learnt from say nothing about how well the reader does. */
export function isMeasured(row: LabelledRow): boolean {
  return row.learnt === undefined;
}

/** How many times weights are trained to measure them: as many as there were writers at first. */
export const foldCount = 8;

/**
 * Which of the folds each writer is held out in, all rows of one writer together. The first writers have a fold of their
 * own; who came later joins them in turn, so that measuring does not take longer with each writer.
 */
function foldWriters(rows: readonly LabelledRow[]): Map<string, number> {
  const writers = [...new Set(rows.filter(isMeasured).map(readWriter))];
  return new Map(writers.map((writer, at) => [writer, at % foldCount]));
}

/** The fold in which each row is held out; -1 for rows that are in none, being only learnt from. */
export function foldRows(rows: readonly LabelledRow[]): number[] {
  const folds = foldWriters(rows);
  return rows.map((row) => (isMeasured(row) ? (folds.get(readWriter(row)) ?? -1) : -1));
}

/**
 * Scores every clause for every move by weights that were trained without any row of the same writer: for each move, for
 * each clause.
 */
export function crossValidate(rows: readonly LabelledRow[], examples: Examples): Float64Array[] {
  const { clauses, sparse, labels } = examples;
  const folds = foldRows(rows);
  const foldOf = clauses.map((clause) => folds[clause.row] ?? -1);
  const scores = moveNames.map(() => new Float64Array(clauses.length));
  for (let fold = 0; fold < foldCount; fold += 1) {
    moveNames.forEach((_, move) => {
      const seen = (labels[move] ?? new Int8Array()).map((label, at) => (foldOf[at] === fold ? 0 : label));
      // Measured as they will be kept.
      const weights = roundWeights(trainSeparator(sparse, seen, trainingChoice));
      const held = scores[move];
      foldOf.forEach((one, at) => {
        if (one === fold && held !== undefined) held[at] = scoreRow(sparse, weights, at);
      });
    });
  }
  return scores;
}
