import type { WeightTable } from "./decode-weights";
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
    featureKinds.forEach((kind, at) => {
      const listed = features[at] ?? [];
      if (listed.length === 0) return;
      let sums = shared.get(listed);
      if (sums === undefined) {
        sums = scratch.fill(0);
        addWeights(sums, listed, table);
        if (sharedKinds.has(kind)) shared.set(listed, sums.slice());
      }
      const share = weighFeature(kind, listed.length);
      for (let move = 0; move < scores.length; move += 1)
        scores[move] = (scores[move] ?? 0) + share * (sums[move] ?? 0);
    });
    for (let move = 0; move < scores.length; move += 1)
      scores[move] = (scores[move] ?? 0) * (scales[move] ?? 0);
    return scores;
  });
}

// What all clauses of a sentence or of the reply have in common is summed once.
const sharedKinds = new Set<FeatureKind>(["reply", "sentence"]);

function addWeights(sums: Int32Array, features: readonly number[], table: WeightTable): void {
  const { slots, mask, moves, weights } = table;
  for (const feature of features) {
    let slot = feature & mask;
    while (slots[slot * 3] !== feature && slots[slot * 3] !== -1) slot = (slot + 1) & mask;
    if (slots[slot * 3] === -1) continue;
    const last = slots[slot * 3 + 2] ?? 0;
    for (let entry = slots[slot * 3 + 1] ?? 0; entry < last; entry += 1) {
      const move = moves[entry] ?? 0;
      sums[move] = (sums[move] ?? 0) + (weights[entry] ?? 0);
    }
  }
}

/** The weights of one feature: the place of each move that it speaks for or against, and its whole-number weight. */
export function listWeights(table: WeightTable, feature: number): [move: number, weight: number][] {
  const { slots, mask, moves, weights } = table;
  let slot = feature & mask;
  while (slots[slot * 3] !== feature && slots[slot * 3] !== -1) slot = (slot + 1) & mask;
  if (slots[slot * 3] === -1) return [];
  const listed: [number, number][] = [];
  for (let entry = slots[slot * 3 + 1] ?? 0; entry < (slots[slot * 3 + 2] ?? 0); entry += 1)
    listed.push([moves[entry] ?? 0, weights[entry] ?? 0]);
  return listed;
}
