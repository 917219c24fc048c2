import { expect, it } from "vitest";
import { type SparseRows, scoreRow, trainSeparator } from "./train-separator";

const choice = { cost: 1, positiveShare: 1, rounds: 20 };
// Rows of one feature each: 0, 1, 0, 1, and a fifth row that holds both.
const rows: SparseRows = {
  starts: Int32Array.of(0, 1, 2, 3, 4, 6),
  features: Int32Array.of(0, 1, 0, 1, 0, 1),
  values: Float64Array.of(1, 1, 1, 1, 1, 3),
  width: 2,
};

it("puts the rows of each side on their side", () => {
  const weights = trainSeparator(rows, Int8Array.of(1, -1, 1, -1, -1), choice);
  const sides = [0, 1, 2, 3, 4].map((row) => Math.sign(scoreRow(rows, weights, row)));
  expect(sides).toEqual([1, -1, 1, -1, -1]);
});

it("learns nothing from a row without a label", () => {
  const weights = trainSeparator(rows, Int8Array.of(1, 0, 1, 0, 0), choice);
  expect(weights[0]).toBeGreaterThan(0);
  expect(weights[1]).toBe(0);
});

it("gives the same weights every time", () => {
  const labels = Int8Array.of(1, -1, 1, -1, 1);
  expect(trainSeparator(rows, labels, choice)).toEqual(trainSeparator(rows, labels, choice));
});
