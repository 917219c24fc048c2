import { expect, it } from "vitest";
import { listMarks } from "./list-marks";
import { sayOrdinal } from "./say-ordinal";
import { sayScore } from "./say-score";
import { sayTotal } from "./say-total";

it("counts as English does", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 92, 100].map(sayOrdinal).join(" ")).toBe(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 92nd 100th",
  );
});

it("shows scores whole, and a dash where there is none", () => {
  expect([61.5, 0, null, undefined].map(sayScore)).toEqual(["62", "0", "–", "–"]);
});

it("does not round a total over the cut line", () => {
  expect([sayTotal(59.6, 60), sayTotal(59.4, 60), sayTotal(60.6, 60), sayTotal(59.6, null)]).toEqual([
    "59.6",
    "59",
    "61",
    "60",
  ]);
  expect(sayTotal(null, 60)).toBe("–");
});

it("marks what was asked for, what is unfinished and what wants a look", () => {
  const result = {
    total: 5,
    dimensions: {},
    confidence: null,
    spread: null,
    unfinished: 2,
    humanLook: true,
    steps: [],
  };
  expect(listMarks({ result, humanLookAsked: true })).toEqual([
    "asked for a human look",
    "2 role-plays unfinished",
    "worth a human look",
  ]);
  expect(listMarks({ result: null, humanLookAsked: false })).toEqual([]);
});
