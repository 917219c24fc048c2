import { expect, it } from "vitest";
import { findCutPlace } from "./find-cut-place";

const rows = (...totals: (number | null)[]) => totals.map((total) => ({ total }));

it("lies before the first row below it, and a row on the line lies above", () => {
  expect(findCutPlace(rows(80, 60, 59.9), 60, 1)).toBe(2);
  expect(findCutPlace(rows(80, 60, null), 60, 1)).toBe(2);
});

it("lies at the top of the first page where all are below, and not at the top of a later one", () => {
  expect(findCutPlace(rows(50, 40), 60, 1)).toBe(0);
  expect(findCutPlace(rows(50, 40), 60, 2)).toBeNull();
});

it("does not lie on a page where all are on it or above", () => {
  expect(findCutPlace(rows(80, 60), 60, 1)).toBeNull();
  expect(findCutPlace([], 60, 1)).toBeNull();
});
