import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Gravity, measureKappa, type Pair } from "./measure-kappa";

/** The pairs of a table of counts: rows are the one rater's levels, columns the other's. */
const spell = (table: readonly (readonly number[])[]): Pair[] =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, (): Pair => [one + 1, other + 1])),
  );

describe("weighted kappa", () => {
  // Cohen, J. (1968), Psychological Bulletin 70, Table 1: 200 cases, three diagnoses; kappa .492, weighted kappa .348.
  const diagnoses = spell([
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]);
  const gravities = [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ];

  test("equals Cohen's own worked example, with his weights and without any", () => {
    const his: Gravity = (one, other) => gravities[one - 1]?.[other - 1] ?? Number.NaN;
    expect(measureKappa(diagnoses, his)).toBeCloseTo(0.348, 3);
    expect(measureKappa(diagnoses, (one, other) => (one === other ? 0 : 1))).toBeCloseTo(0.492, 3);
  });

  test("with quadratic weights equals the example of the R package irr", () => {
    // Its data set "anxiety", 20 subjects: kappa2(anxiety[, 2:3], "squared") gives 0.2520325. irr numbers the levels that
    // occur from 1 on, so that its 6 is the fifth here.
    const second = [3, 5, 4, 5, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
    const third = [2, 1, 4, 4, 3, 2, 1, 5, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
    const pairs = second.map((level, at): Pair => [level, third[at] ?? Number.NaN]);
    expect(measureKappa(pairs)).toBeCloseTo(0.2520325, 7);
  });

  const level = fc.integer({ min: 1, max: 5 });
  const anyPairs = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 60 });

  test("is 1 where all agree and something varies, and tells nothing where nothing varies", () => {
    expect(
      measureKappa([
        [1, 1],
        [5, 5],
      ]),
    ).toBe(1);
    expect(
      measureKappa([
        [4, 4],
        [4, 4],
      ]),
    ).toBeNull();
    expect(measureKappa([])).toBeNull();
  });

  test("is the same whichever rater comes first, and in whatever order", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const turned = pairs.map(([one, other]): Pair => [other, one]).toReversed();
        expect(measureKappa(turned)).toEqual(measureKappa(pairs));
      }),
    );
  });

  test("with quadratic weights is twice the covariance over both variances and the squared difference of means", () => {
    // Krippendorff, K. (1970), Bivariate agreement coefficients, Sociological Methodology 2, 139–150.
    const mean = (figures: number[]) => figures.reduce((all, one) => all + one, 0) / figures.length;
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const [ones, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const [a, b] = [mean(ones), mean(others)];
        const covariance = mean(pairs.map(([one, other]) => (one - a) * (other - b)));
        const whole =
          mean(ones.map((x) => (x - a) ** 2)) + mean(others.map((x) => (x - b) ** 2)) + (a - b) ** 2;
        const kappa = measureKappa(pairs);
        if (kappa === null) expect(whole).toBe(0);
        else expect(kappa).toBeCloseTo((2 * covariance) / whole, 9);
      }),
    );
  });
});
