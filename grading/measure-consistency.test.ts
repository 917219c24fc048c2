import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CriterionName, criterionNames, dimensionName } from "./case/criterion-name";
import { consistency, measureConsistency } from "./measure-consistency";
import type { CriterionResult, Scorecard } from "./scorecard";

type Levels = Partial<Record<CriterionName, number | null>>;

function write(total: number | null, levels: Levels = {}, rest: Partial<Scorecard> = {}): Scorecard {
  return {
    grader: "1",
    total,
    unfinished: false,
    summary: "It was settled.",
    dimensions: dimensionName.options.map((dimension) => ({ dimension, score: total, weight: 1 })),
    criteria: criterionNames.flatMap((criterion): CriterionResult[] => {
      const level = levels[criterion];
      return level === undefined ? [] : [{ ...result, criterion, level, checks: [] }];
    }),
    ending: "solved-content",
    stars: null,
    starsReason: "",
    tension: [],
    wellDone: null,
    nextTime: null,
    ...rest,
  };
}

const result = {
  label: "Empathy",
  dimension: "compassion",
  weight: 1,
  reason: "",
  source: "",
  anchor: null,
  advice: null,
} as const;

describe("consistency", () => {
  test("is the mean with its spread: deviation of the sample, lowest and highest", () => {
    const measured = measureConsistency([write(60), write(70), write(80)]);
    expect(measured?.total).toEqual({ mean: 70, deviation: 10, lowest: 60, highest: 80, over: 3 });
    expect(measured?.dimensions.map(({ spread }) => spread?.deviation)).toEqual([10, 10, 10, 10]);
  });

  test("there is none under two attempts that came to their end and have a total", () => {
    const stopped = write(10, {}, { unfinished: true, ending: "stopped" });
    expect(measureConsistency([])).toBeNull();
    expect(measureConsistency([write(80), stopped, write(null)])).toBeNull();
    expect(measureConsistency([write(80), stopped, write(null), write(60)])?.total.over).toBe(2);
  });

  test("a dimension that was observed once has no spread, and the total has", () => {
    const blind = write(50, {}, { dimensions: [{ dimension: "efficacy", score: 40, weight: 2 }] });
    const measured = measureConsistency([write(60), blind]);
    expect(measured?.dimensions.map(({ spread }) => spread?.over ?? null)).toEqual([null, null, null, 2]);
  });

  test("names the three criteria that are lowest on average, none that was seen once, none that is always 5", () => {
    const measured = measureConsistency([
      write(60, { empathy: 2, apology: 5, economy: 1, honesty: 4, tenacity: 3, promptness: 1 }),
      write(70, { empathy: 3, apology: 5, economy: 3, honesty: 5, tenacity: 4, promptness: null }),
    ]);
    expect(measured?.least.map(({ criterion, levels }) => [criterion, levels.mean])).toEqual([
      ["economy", 2],
      ["empathy", 2.5],
      ["tenacity", 3.5],
    ]);
  });

  test("does not hang on the order, and the mean lies within the range", () => {
    const totals = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(totals, (some) => {
        const measured = consistency.parse(measureConsistency(some.map((total) => write(total))));
        const backwards = consistency.parse(
          measureConsistency(some.toReversed().map((total) => write(total))),
        );
        expect(backwards.total.lowest).toBe(measured.total.lowest);
        expect(backwards.total.mean).toBeCloseTo(measured.total.mean, 0);
        expect(measured.total.mean).toBeGreaterThanOrEqual(measured.total.lowest - 0.05);
        expect(measured.total.mean).toBeLessThanOrEqual(measured.total.highest + 0.05);
        if (new Set(some).size === 1) expect(measured.total.deviation).toBe(0);
      }),
    );
  });
});
