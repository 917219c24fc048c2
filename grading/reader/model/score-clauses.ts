import { findRecord, type WeightTable } from "./decode-weights";
import { type FeatureKind, featureKinds, weighFeature } from "./feature-kinds";
import type { SeenClause } from "./list-features";

/**
 * Scores each clause for each move: the weights of its features, summed in whole numbers within a kind, each kind by its
 * share, each move by its scale. Above 0 speaks for the move. Whole numbers, and then one fixed order, so that every
 * machine gives the same bytes.
 */
export function scoreClauses(
  clauses: readonly SeenClause[],
  table: WeightTable,
  scales: readonly number[],
): Float64Array[] {
  const shared = new Map<readonly number[], Int32Array>();
  const scratch = new Int32Array(scales.length);
  return clauses.map(({ features }) => {
    const scores = new Float64Array(scales.length);
    for (let at = 0; at < featureKinds.length; at += 1) {
      const kind = featureKinds[at];
      const listed = features[at];
      if (kind === undefined || listed === undefined || listed.length === 0) continue;
      let sums = shared.get(listed);
      if (sums === undefined) {
        sums = sharedKinds.has(kind) ? new Int32Array(scales.length) : scratch.fill(0);
        addWeights(sums, listed, table);
        if (sums !== scratch) shared.set(listed, sums);
      }
      const share = weighFeature(kind, listed.length);
      for (let move = 0; move < scores.length; move += 1)
        scores[move] = (scores[move] ?? 0) + share * (sums[move] ?? 0);
    }
    for (let move = 0; move < scores.length; move += 1)
      scores[move] = (scores[move] ?? 0) * (scales[move] ?? 0);
    return scores;
  });
}

// What all clauses of a sentence or of the reply have in common is summed once.
const sharedKinds = new Set<FeatureKind>(["reply", "sentence"]);
// Where the records of so many features begin.
const found = new Int32Array(64);

/** Adds up the features' weights. Many are looked up before they are added: so memory is waited for once, not each time. */
function addWeights(sums: Int32Array, features: readonly number[], table: WeightTable): void {
  const { records } = table;
  for (let from = 0; from < features.length; from += found.length) {
    let count = 0;
    for (let at = from; at < features.length && at < from + found.length; at += 1) {
      const record = findRecord(table, features[at] ?? -1);
      if (record === -1) continue;
      found[count] = record;
      count += 1;
    }
    for (let at = 0; at < count; at += 1) {
      const record = found[at] ?? 0;
      const last = record + ((records[record] ?? 0) >> 8);
      for (let next = record + 1; next <= last; next += 1) {
        const entry = records[next] ?? 0;
        const move = entry & 255;
        sums[move] = (sums[move] ?? 0) + (entry >> 8);
      }
    }
  }
}

/** The weights of one feature: the place of each move that it speaks for or against, and its whole-number weight. */
export function listWeights(table: WeightTable, feature: number): [move: number, weight: number][] {
  const record = findRecord(table, feature);
  if (record === -1) return [];
  const count = (table.records[record] ?? 0) >> 8;
  return Array.from(table.records.subarray(record + 1, record + 1 + count), (entry) => [
    entry & 255,
    entry >> 8,
  ]);
}
