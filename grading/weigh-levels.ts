import type { CriterionResult } from "./scorecard";

/** The weighted mean of the observed levels, 0 to 100 with one decimal; null where nothing was observed or weighs. */
export function weighLevels(criteria: readonly CriterionResult[]): { score: number | null; weight: number } {
  const weight = criteria.reduce((sum, one) => sum + (one.level === null ? 0 : one.weight), 0);
  if (weight === 0) return { score: null, weight };
  const sum = criteria.reduce(
    (all, { level, weight: own }) => all + (level === null ? 0 : ((level - 1) / 4) * 100 * own),
    0,
  );
  return { score: roundScore(sum / weight), weight };
}

/** The one place where scores are rounded. */
function roundScore(score: number): number {
  return Math.round(score * 10) / 10;
}
