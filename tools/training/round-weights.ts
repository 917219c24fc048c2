import { weightLevels } from "@/grading/reader/model/weight-levels";

const most = weightLevels.at(-1) ?? 1;
const least = weightLevels[0];

/** What one of 127 steps is worth, where the largest of these weights has them all. */
export function findScale(weights: Float64Array): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return largest / most || 1;
}

/** The nearest level of a weight in steps, -127 to 127; those against come after those for. None where it is too small to matter. */
export function findLevel(steps: number): number | undefined {
  const size = Math.abs(steps);
  if (size < least - 0.5) return undefined;
  const above = weightLevels.findIndex((level) => level >= size);
  const higher = above === -1 ? weightLevels.length - 1 : above;
  const lower = Math.max(0, higher - 1);
  const nearest = size - (weightLevels[lower] ?? 0) < (weightLevels[higher] ?? 0) - size ? lower : higher;
  return steps > 0 ? nearest : weightLevels.length + nearest;
}

/** Weights as they are when they were packed and unpacked: those too small to matter nought, the others at their levels. */
export function roundWeights(weights: Float64Array): Float64Array {
  const scale = findScale(weights);
  return weights.map((weight) => {
    const level = findLevel(weight / scale);
    if (level === undefined) return 0;
    return (weightLevels[level % weightLevels.length] ?? 0) * scale * Math.sign(weight);
  });
}
