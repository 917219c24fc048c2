import { describe, expect, test } from "vitest";
import { compareGroups } from "@/grading/fairness/compare-groups";
import type { ImpactRow } from "@/grading/fairness/impact-table";
import { sayP, sayRate, sayRatio } from "./say-figure";
import { sayReading, sayWarnings } from "./say-reading";

/** How the second of two groups compares with the first. */
function compare(reference: [number, number], group: [number, number]): ImpactRow {
  const [, row] = compareGroups([
    { group: "a", chosen: reference[0], people: reference[1] },
    { group: "b", chosen: group[0], people: group[1] },
  ]);
  if (!row) throw new Error("Two groups give two rows.");
  return row;
}

describe("figures", () => {
  test("a ratio under four fifths never reads 0.80, and four fifths do", () => {
    expect(sayRatio(0.7999)).toBe("0.79");
    expect(sayRatio(0.8)).toBe("0.80");
    expect(sayRatio(0.57)).toBe("0.57");
    expect(sayRatio(1)).toBe("1.00");
  });

  test("what is not there is a dash, and tiny chances are said to be", () => {
    expect([sayRate(null), sayRatio(null), sayP(null)]).toEqual(["–", "–", "–"]);
    expect([sayRate(0.6), sayP(0.0004), sayP(0.0412)]).toEqual(["60.0 %", "under 0.001", "0.041"]);
  });
});

describe("what practical and statistical significance come to together", () => {
  test.each([
    ["large and hardly chance", [480, 800], [120, 400], /^A large difference, and hardly by chance/],
    ["large and maybe chance", [60, 100], [16, 35], /^A large difference that may be chance\.$/],
    [
      "small and hardly chance",
      [6000, 10_000],
      [5700, 10_000],
      /^A smaller difference, but hardly by chance/,
    ],
    ["small and maybe chance", [60, 100], [57, 100], /^A small difference that may be chance\.$/],
  ] as const)("%s", (_, reference, group, sentence) => {
    expect(sayReading(compare([...reference], [...group]))).toMatch(sentence);
  });

  test("with few people it says that chance can hide much", () => {
    const row = compare([16, 80], [3, 20]);
    expect(sayReading(row)).toBe(
      "A large difference that may be chance. With so few people chance can hide much.",
    );
    expect(sayWarnings(row)).toEqual([
      "Fewer than 30 people in one of the two groups.",
      "One different person would have turned it round.",
    ]);
  });

  test("a group that is ahead is not behind", () => {
    const rows = compareGroups([
      { group: "many", people: 1000, chosen: 500 },
      { group: "few", people: 6, chosen: 6 },
    ]);
    expect(rows.map((row) => sayReading(row))).toEqual([
      "The others are compared with this group.",
      "Not behind the reference.",
    ]);
  });
});
