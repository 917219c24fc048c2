import { expect, test } from "vitest";
import { correlateWithin } from "./correlate-within";

const points = (group: string, pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([x, y]) => ({ group, x, y }));

test("one group is plain correlation", () => {
  // Deviations -1, 0, 1 and -1, 1, 0: 1 / sqrt(2 * 2).
  expect(
    correlateWithin(
      points("a", [
        [1, 1],
        [2, 3],
        [3, 2],
      ]),
    ),
  ).toBeCloseTo(0.5, 12);
});

test("what lies between groups does not count", () => {
  const low = points("low", [
    [1, 10],
    [3, 10],
  ]);
  const high = points("high", [
    [101, 90],
    [103, 90.0001],
  ]);
  // Over all, words and totals rise together; within, nearly nothing does.
  expect(correlateWithin([...low, ...high])).toBeCloseTo(1 / Math.sqrt(2), 6);
  expect(
    correlateWithin([
      ...points("a", [
        [1, 2],
        [2, 1],
      ]),
      ...points("b", [
        [91, 91],
        [92, 92],
      ]),
    ]),
  ).toBeCloseTo(0, 12);
});

test("where nothing varies there is no correlation", () => {
  expect(
    correlateWithin(
      points("a", [
        [1, 5],
        [1, 7],
      ]),
    ),
  ).toBeNaN();
});
