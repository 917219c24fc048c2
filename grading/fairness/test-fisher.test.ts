import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Count } from "./count";
import { testFisher } from "./test-fisher";

/** A two-by-two table as books print it: chosen and not chosen of the one group, then of the other. */
function testTable([[a, b], [c, d]]: readonly [
  readonly [number, number],
  readonly [number, number],
]): number {
  return testFisher({ chosen: a, people: a + b }, { chosen: c, people: c + d });
}

const counts: fc.Arbitrary<Count> = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([chosen, others]) => ({ chosen, people: chosen + others }));

describe("published worked examples", () => {
  test("Fisher's tea tasting: all eight cups right is one table of seventy on either side", () => {
    // Fisher, The Design of Experiments (1935), chapter II: one chance in 70.
    expect(
      testTable([
        [4, 0],
        [0, 4],
      ]),
    ).toBeCloseTo(2 / 70, 12);
  });

  test("the tea tasting with three of four right, as in Agresti's book and in the help of R's fisher.test", () => {
    // The help page gives 0.2429 for one side, 17 of 70 tables; the two sides are symmetrical: 34 of 70.
    expect(
      testTable([
        [3, 1],
        [1, 3],
      ]),
    ).toBeCloseTo(34 / 70, 12);
  });

  test("whales and sharks, of SciPy's documentation of fisher_exact", () => {
    expect(
      testTable([
        [8, 2],
        [1, 5],
      ]),
    ).toBeCloseTo(0.034965034965034975, 12);
  });

  test.each([
    // From the tests of SciPy (scipy/stats/tests/test_stats.py and test_odds_ratio.py), where they were compared with R.
    [
      [
        [100, 2],
        [1000, 5],
      ],
      0.1301,
      1e-3,
    ],
    [
      [
        [2, 7],
        [8, 2],
      ],
      0.0230141,
      1e-5,
    ],
    [
      [
        [5, 1],
        [10, 10],
      ],
      0.1973244,
      1e-5,
    ],
    [
      [
        [5, 15],
        [20, 20],
      ],
      0.0958044,
      1e-5,
    ],
    [
      [
        [6, 37],
        [108, 200],
      ],
      0.005092697748126,
      1e-10,
    ],
    [
      [
        [22, 0],
        [0, 102],
      ],
      7.175066786244549e-25,
      1e-10,
    ],
    [
      [
        [94, 48],
        [3577, 16988],
      ],
      2.069356340993818e-37,
      1e-9,
    ],
    [
      [
        [17704, 496],
        [1065, 75],
      ],
      5.55976657259e-11,
      1e-9,
    ],
    [
      [
        [17704, 496],
        [1065, 76],
      ],
      2.66568479113e-11,
      1e-9,
    ],
    [
      [
        [17704, 496],
        [1065, 77],
      ],
      1.36320302448e-11,
      1e-9,
    ],
    [
      [
        [14500, 20000],
        [30000, 40000],
      ],
      0.01106,
      1e-3,
    ],
    [
      [
        [18000, 80000],
        [20000, 90000],
      ],
      0.275148170406,
      1e-9,
    ],
  ] as const)("%j gives %d, also where n is above 200,000", (table, p, precision) => {
    expect(Math.abs(testTable(table) / p - 1)).toBeLessThan(precision);
  });
});

describe("what always holds", () => {
  test("it is a probability, and the same from either side and for those not chosen", () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const p = testFisher(one, other);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(testFisher(other, one)).toBeCloseTo(p, 10);
        const turned = ({ people, chosen }: Count) => ({ people, chosen: people - chosen });
        expect(testFisher(turned(one), turned(other))).toBeCloseTo(p, 10);
      }),
    );
  });

  test("it equals the sum over all tables, counted with exact whole numbers", () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        expect(testFisher(one, other)).toBeCloseTo(countTables(one, other), 10);
      }),
    );
  });

  test("equal rates are no sign of anything", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 4 }), (one, times) => {
        expect(testFisher(one, { people: one.people * times, chosen: one.chosen * times })).toBeCloseTo(1, 9);
      }),
    );
  });

  test("of empty groups, of all and of nobody it says nothing", () => {
    expect(testFisher({ people: 0, chosen: 0 }, { people: 9, chosen: 4 })).toBe(1);
    expect(testFisher({ people: 7, chosen: 7 }, { people: 9, chosen: 9 })).toBe(1);
    expect(testFisher({ people: 7, chosen: 0 }, { people: 9, chosen: 0 })).toBe(1);
  });
});

/** The definition itself, with big integers. */
function countTables(one: Count, other: Count): number {
  const chosen = one.chosen + other.chosen;
  const ways = (ofOne: number) => choose(one.people, ofOne) * choose(other.people, chosen - ofOne);
  const all = Array.from({ length: chosen + 1 }, (_, ofOne) => ways(ofOne));
  const observed = ways(one.chosen);
  const sum = (some: readonly bigint[]) => some.reduce((total, each) => total + each, 0n);
  return Number((sum(all.filter((each) => each <= observed)) * 10n ** 15n) / sum(all)) / 1e15;
}

function choose(from: number, chosen: number): bigint {
  if (chosen < 0 || chosen > from) return 0n;
  let ways = 1n;
  for (let step = 1; step <= chosen; step += 1) ways = (ways * BigInt(from - chosen + step)) / BigInt(step);
  return ways;
}
