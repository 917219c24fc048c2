import { z } from "zod";
import { criterionName, dimensionName } from "./case/criterion-name";
import type { Scorecard } from "./scorecard";

/** How some figures lie: scores 0 to 100, or levels 1 to 5. */
const spread = z.strictObject({
  mean: z.number(),
  deviation: z.number().describe("the standard deviation of the sample: divided by one less than there are"),
  lowest: z.number(),
  highest: z.number(),
  over: z.int().describe("how many attempts it was observed in"),
});
export type Spread = z.infer<typeof spread>;

/** How good one person's attempts are, and how even. */
export const consistency = z.strictObject({
  total: spread,
  dimensions: z.array(
    z.strictObject({
      dimension: dimensionName,
      spread: spread.nullable().describe("null where it was observed in fewer than two"),
    }),
  ),
  least: z
    .array(z.strictObject({ criterion: criterionName, levels: spread }))
    .describe("the criteria with the lowest mean level below 5, at most three, the lowest first"),
});
export type Consistency = z.infer<typeof consistency>;

const mostLeast = 3;

/**
 * How even a person's attempts are: to be as good as in the last encounter is a merit of its own (004). Goes by those that
 * came to their end and have a total; null where there are fewer than two. Figures have one decimal.
 */
export function measureConsistency(scorecards: readonly Scorecard[]): Consistency | null {
  const counted = scorecards.filter(({ unfinished }) => !unfinished);
  const total = measureSpread(counted.map((card) => card.total));
  if (total === null) return null;
  const dimensions = dimensionName.options.map((dimension) => ({
    dimension,
    spread: measureSpread(
      counted.map((card) => card.dimensions.find((one) => one.dimension === dimension)?.score ?? null),
    ),
  }));
  return { total, dimensions, least: findLeast(counted) };
}

function measureSpread(figures: readonly (number | null)[]): Spread | null {
  const seen = figures.filter((figure) => figure !== null);
  if (seen.length < 2) return null;
  const mean = seen.reduce((sum, figure) => sum + figure, 0) / seen.length;
  const squares = seen.reduce((sum, figure) => sum + (figure - mean) ** 2, 0);
  return {
    mean: round(mean),
    deviation: round(Math.sqrt(squares / (seen.length - 1))),
    lowest: Math.min(...seen),
    highest: Math.max(...seen),
    over: seen.length,
  };
}

function findLeast(counted: readonly Scorecard[]): Consistency["least"] {
  return criterionName.options
    .flatMap((criterion) => {
      const levels = measureSpread(
        counted.map((card) => card.criteria.find((one) => one.criterion === criterion)?.level ?? null),
      );
      return levels === null || levels.lowest === 5 ? [] : [{ criterion, levels }];
    })
    .toSorted((a, b) => a.levels.mean - b.levels.mean)
    .slice(0, mostLeast);
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}
