import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareGroups } from "./compare-groups";
import type { GroupCount } from "./count";

const groups: fc.Arbitrary<GroupCount[]> = fc
  .array(fc.tuple(fc.nat(80), fc.nat(80)), { minLength: 1, maxLength: 7 })
  .map((all) =>
    all.map(([chosen, others], place) => ({ group: `group ${place}`, chosen, people: chosen + others })),
  );

describe("the worked examples of the Uniform Guidelines' Questions and Answers (44 Fed. Reg. 11996, 2 March 1979)", () => {
  test("how adverse impact is determined: 48 of 80 White and 12 of 40 Black applicants hired, 60 % and 30 %, ratio 50 %", () => {
    const [white, black] = compareGroups([
      { group: "white", people: 80, chosen: 48 },
      { group: "black", people: 40, chosen: 12 },
    ]);
    expect(white).toMatchObject({ rate: 0.6, reference: true, ratio: 1, belowFourFifths: null, p: null });
    expect(black).toMatchObject({ rate: 0.3, reference: false, ratio: 0.5, belowFourFifths: true });
    expect(black?.behind).toBeCloseTo(30, 10);
    // By hand: 60 of 120 chosen; the exact test finds this far from chance.
    expect(black?.p).toBeLessThan(0.01);
    expect(black?.significant).toBe(true);
    expect(black?.warnings).toEqual([]);
  });

  test("question 11: hiring rates of 60, 45, 48 and 51 % are impact ratios of 75, 80 and 85 %; only the first is under four fifths", () => {
    const rows = compareGroups([
      { group: "white", people: 1000, chosen: 600 },
      { group: "american-indian", people: 100, chosen: 45 },
      { group: "hispanic", people: 100, chosen: 48 },
      { group: "black", people: 100, chosen: 51 },
    ]);
    expect(rows.map(({ ratio }) => ratio)).toEqual([1, 0.75, 0.8, 0.85]);
    expect(rows.map(({ belowFourFifths }) => belowFourFifths)).toEqual([null, true, false, false]);
  });

  test("question 21: 16 of 80 and 3 of 20 is a ratio of 75 %, but one different person would turn it round", () => {
    const [, black] = compareGroups([
      { group: "white", people: 80, chosen: 16 },
      { group: "black", people: 20, chosen: 3 },
    ]);
    expect(black).toMatchObject({ rate: 0.15, belowFourFifths: true, significant: false });
    expect(black?.ratio).toBeCloseTo(0.75, 12);
    expect(black?.warnings).toEqual(["few-people", "one-person"]);
  });
});

describe("practical beside statistical significance", () => {
  test("in a big sample a small difference is significant and above four fifths", () => {
    const [, row] = compareGroups([
      { group: "a", people: 10_000, chosen: 6000 },
      { group: "b", people: 10_000, chosen: 5700 },
    ]);
    expect(row).toMatchObject({ belowFourFifths: false, significant: true, warnings: [] });
  });

  test("in a small one a big difference is under four fifths and not significant", () => {
    const [, row] = compareGroups([
      { group: "a", people: 10, chosen: 6 },
      { group: "b", people: 10, chosen: 4 },
    ]);
    expect(row).toMatchObject({ belowFourFifths: true, significant: false, warnings: ["few-people"] });
  });
});

describe("the reference", () => {
  test("is no group under 2 %, nor one of fewer than five, whose rate says little; the strict ratio tells it all the same", () => {
    const rows = compareGroups([
      { group: "many", people: 600, chosen: 300 },
      { group: "others", people: 400, chosen: 160 },
      { group: "few", people: 6, chosen: 6 },
    ]);
    expect(rows.map(({ reference }) => reference)).toEqual([true, false, false]);
    expect(rows.map(({ strictRatio }) => strictRatio)).toEqual([0.5, 0.4, 1]);
    expect(rows[2]?.ratio).toBe(2);
  });

  test("is the bigger one of two with the same rate, and the highest of all where none is big enough", () => {
    const even = compareGroups([
      { group: "a", people: 10, chosen: 5 },
      { group: "b", people: 20, chosen: 10 },
    ]);
    expect(even.map(({ reference }) => reference)).toEqual([false, true]);
    const tiny = compareGroups([
      { group: "a", people: 3, chosen: 1 },
      { group: "b", people: 2, chosen: 2 },
    ]);
    expect(tiny.map(({ reference }) => reference)).toEqual([false, true]);
  });

  test("where nobody was chosen, nothing is compared", () => {
    const rows = compareGroups([
      { group: "a", people: 10, chosen: 0 },
      { group: "b", people: 20, chosen: 0 },
    ]);
    for (const row of rows)
      expect(row).toMatchObject({ rate: 0, ratio: null, p: null, belowFourFifths: null });
  });
});

test("a group that is left out keeps its numbers and its reason, and is compared with nothing", () => {
  const rows = compareGroups(
    [
      { group: "a", people: 990, chosen: 500 },
      { group: "b", people: 10, chosen: 9 },
    ],
    new Map([["b", "too few for a figure"]]),
  );
  expect(rows[1]).toMatchObject({
    people: 10,
    chosen: 9,
    rate: 0.9,
    ratio: null,
    p: null,
    leftOut: "too few for a figure",
  });
  expect(rows[0]).toMatchObject({ reference: true, strictRatio: 1, share: 0.99 });
});

describe("what always holds", () => {
  test("one reference where anybody was chosen; ratios are its multiples; the flag is the ratio under 0.8", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const rows = compareGroups(all);
        const anybody = all.some(({ chosen }) => chosen > 0);
        const references = rows.filter(({ reference }) => reference);
        expect(references).toHaveLength(anybody ? 1 : 0);
        for (const { rate, ratio, belowFourFifths, strictRatio } of rows) {
          if (ratio === null || rate === null) continue;
          expect(ratio * (references[0]?.rate ?? 0)).toBeCloseTo(rate, 10);
          expect(strictRatio).toBeLessThanOrEqual(1);
          if (belowFourFifths !== null && Math.abs(ratio - 0.8) > 1e-9)
            expect(belowFourFifths).toBe(ratio < 0.8);
        }
      }),
    );
  });

  test("the order of the groups changes nothing but the order", () => {
    fc.assert(
      fc.property(groups, (all) => {
        // Of equal groups the first is the reference: such samples are left aside.
        fc.pre(new Set(all.map(({ people }) => people)).size === all.length);
        const turned = compareGroups(all.toReversed()).toReversed();
        expect(turned).toEqual(compareGroups(all));
      }),
    );
  });
});
