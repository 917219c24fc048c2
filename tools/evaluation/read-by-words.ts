import { cutClauses } from "@/grading/reader/cut-clauses";
import { moveNames } from "../training/build-examples";
import { chooseThreshold } from "../training/choose-threshold";
import { readWriter } from "../training/cross-validate";
import type { LabelledRow } from "../training/read-rows";
import { type SparseRows, scoreRow, trainSeparator } from "../training/train-separator";

/**
 * Baseline: one linear separator a move over the set of words of the whole reply, each writer held out. For each row,
 * for each move.
 */
export function readByWords(rows: readonly LabelledRow[]): boolean[][] {
  const sparse = spreadWords(rows);
  const found = rows.map(() => moveNames.map(() => false));
  moveNames.forEach((name, move) => {
    const labels = Int8Array.from(rows, (row) => (row.moves.some((one) => one.move === name) ? 1 : -1));
    const scores = new Float64Array(rows.length);
    const writers = [...new Set(rows.map(readWriter))];
    for (const writer of writers) {
      const seen = labels.map((label, at) =>
        rows.slice(at, at + 1).some((row) => readWriter(row) === writer) ? 0 : label,
      );
      const weights = trainSeparator(sparse, seen, { cost: 0.3, positiveShare: 3, rounds: 10 });
      seen.forEach((label, at) => {
        if (label === 0) scores[at] = scoreRow(sparse, weights, at);
      });
    }
    for (const writer of writers) {
      const others = rows.flatMap((row, at) =>
        readWriter(row) === writer ? [] : [{ score: scores[at] ?? 0, made: labels[at] === 1 }],
      );
      const threshold = chooseThreshold(others, 0);
      rows.forEach((row, at) => {
        const own = found[at];
        if (readWriter(row) === writer && own !== undefined) own[move] = (scores[at] ?? 0) > threshold;
      });
    }
  });
  return found;
}

function spreadWords(rows: readonly LabelledRow[]): SparseRows {
  const places = new Map<string, number>([["", 0]]);
  const starts = [0];
  const features: number[] = [];
  const values: number[] = [];
  for (const { reply } of rows) {
    const words = new Set(cutClauses(reply).flatMap((sentence) => sentence.words.map((word) => word.text)));
    for (const word of ["", ...words]) {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      features.push(place);
      values.push(1 / Math.sqrt(words.size + 1));
    }
    starts.push(features.length);
  }
  return {
    starts: Int32Array.from(starts),
    features: Int32Array.from(features),
    values: Float64Array.from(values),
    width: places.size,
  };
}
