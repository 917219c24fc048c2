import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareGroups } from "./compare-groups";
import { findMedian } from "./find-median";
import { gatherGroups } from "./gather-groups";
import { fewestShown, hideSmallGroups } from "./hide-small-groups";
import type { ImpactTable } from "./impact-table";
import { isUnderTwoPerCent } from "./is-under-two-per-cent";
import { logFactorial } from "./log-factorial";

describe("the median", () => {
  test("is the middle one, or the mean of the two in the middle", () => {
    expect(findMedian([3, 1, 2])).toBe(2);
    expect(findMedian([4, 1, 3, 2])).toBe(2.5);
    expect(findMedian([7])).toBe(7);
    expect(findMedian([])).toBeNull();
  });

  test("leaves at most half of the scores strictly above it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (scores) => {
        const median = findMedian(scores) ?? 0;
        expect(scores.filter((score) => score > median).length * 2).toBeLessThanOrEqual(scores.length);
        expect(scores.filter((score) => score < median).length * 2).toBeLessThanOrEqual(scores.length);
      }),
    );
  });
});

describe("the logarithm of a factorial", () => {
  test("is exact for small numbers", () => {
    expect(logFactorial(0)).toBe(0);
    expect(Math.exp(logFactorial(10))).toBeCloseTo(3_628_800, 5);
  });

  test("agrees with Stirling's series where numbers are big", () => {
    for (const n of [1000, 20_000, 100_000, 400_000]) {
      const series = n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
      expect(Math.abs(logFactorial(n) / series - 1)).toBeLessThan(1e-15);
    }
  });
});

describe("gathering", () => {
  test("adds up each group, the unknown apart, in the order of the groups", () => {
    const sample = [
      { group: "b", people: 3, chosen: 1 },
      { group: null, people: 1, chosen: 1 },
      { group: "a", people: 1, chosen: 0 },
      { group: "b", people: 2, chosen: 2 },
    ];
    expect(gatherGroups(sample, ["a", "b", "c"])).toEqual({
      groups: [
        { group: "a", people: 1, chosen: 0 },
        { group: "b", people: 5, chosen: 3 },
      ],
      unknown: { people: 1, chosen: 1 },
      total: { people: 7, chosen: 4 },
    });
  });
});

test("2 % of a hundred are two: one is under, two are not", () => {
  expect(isUnderTwoPerCent(1, 100)).toBe(true);
  expect(isUnderTwoPerCent(2, 100)).toBe(false);
});

describe("hiding small groups", () => {
  const sizes = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 6 });
  const tables = fc.tuple(sizes, fc.nat(9)).map(([all, people]): ImpactTable => {
    const groups = all.map(([chosen, others], place) => ({
      group: `${place}`,
      chosen,
      people: chosen + others,
    }));
    const known = groups.reduce((sum, group) => sum + group.people, 0);
    const chosen = groups.reduce((sum, group) => sum + group.chosen, 0);
    return {
      rows: compareGroups(groups),
      unknown: { people, chosen: 0 },
      total: { people: known + people, chosen },
      hidden: 0,
    };
  });

  test("shows no group of fewer than five, and nothing from which one could be worked out", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const hidden = hideSmallGroups(table);
        const shown = hidden.rows.flatMap(({ people }) => (people === null ? [] : [people]));
        for (const people of shown) expect(people).toBeGreaterThanOrEqual(fewestShown);
        if (hidden.hidden === 0) return;
        expect(hidden.unknown).toBeNull();
        const rest = table.total.people - shown.reduce((sum, people) => sum + people, 0);
        expect(rest >= fewestShown || shown.length === 0).toBe(true);
        for (const row of hidden.rows) expect(row.strictRatio).toBeNull();
        const reference = table.rows.findIndex((row) => row.reference);
        if (hidden.rows[reference]?.people === null)
          for (const row of hidden.rows) expect(row).toMatchObject({ ratio: null, p: null, behind: null });
      }),
    );
  });

  test("leaves a table alone where all groups have five people or more", () => {
    const table: ImpactTable = {
      rows: compareGroups([{ group: "a", people: 5, chosen: 1 }]),
      unknown: { people: 1, chosen: 1 },
      total: { people: 6, chosen: 2 },
      hidden: 0,
    };
    expect(hideSmallGroups(table)).toEqual(table);
  });
});
