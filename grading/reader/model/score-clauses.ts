import type { WeightTable } from "./decode-weights";
import { featureKinds, weighFeature } from "./feature-kinds";
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
  const known = new Map<readonly number[], Int32Array>();
  const sumUp = (features: readonly number[], shared: boolean): Int32Array => {
    const before = shared ? known.get(features) : undefined;
    if (before !== undefined) return before;
    const sums = sumWeights(features, table, scales.length);
    if (shared) known.set(features, sums);
    return sums;
  };
  return clauses.map(({ features }) => {
    const scores = new Float64Array(scales.length);
    featureKinds.forEach((kind, at) => {
      const listed = features[at] ?? [];
      if (listed.length === 0) return;
      const sums = sumUp(listed, kind === "reply");
      const share = weighFeature(kind, listed.length);
      for (let move = 0; move < scores.length; move += 1)
        scores[move] = (scores[move] ?? 0) + share * (sums[move] ?? 0);
    });
    for (let move = 0; move < scores.length; move += 1)
      scores[move] = (scores[move] ?? 0) * (scales[move] ?? 0);
    return scores;
  });
}

function sumWeights(features: readonly number[], table: WeightTable, moveCount: number): Int32Array {
  const sums = new Int32Array(moveCount);
  for (const feature of features) {
    let slot = feature & table.mask;
    while (table.keys[slot] !== feature && table.keys[slot] !== -1) slot = (slot + 1) & table.mask;
    if (table.keys[slot] === -1) continue;
    for (let entry = table.firsts[slot] ?? 0; entry < (table.lasts[slot] ?? 0); entry += 1) {
      const move = table.moves[entry] ?? 0;
      sums[move] = (sums[move] ?? 0) + (table.weights[entry] ?? 0);
    }
  }
  return sums;
}
