import { expect, it } from "vitest";
import { findAxes } from "./find-axes";

it("finds the line along which points lie, then the one across it", () => {
  const along = [3, 4].map((value) => value / 5);
  const points = [-3, -1, 0, 2, 5].flatMap((far) =>
    [-0.1, 0.1].map((aside) =>
      Float64Array.of(
        far * (along[0] ?? 0) - aside * (along[1] ?? 0),
        far * (along[1] ?? 0) + aside * (along[0] ?? 0),
      ),
    ),
  );
  const [first, second] = findAxes(points, 2);
  const match = (axis: Float64Array | undefined, other: readonly number[]) =>
    Math.abs((axis?.[0] ?? 0) * (other[0] ?? 0) + (axis?.[1] ?? 0) * (other[1] ?? 0));
  expect(match(first, along)).toBeCloseTo(1);
  expect(match(second, [-0.8, 0.6])).toBeCloseTo(1);
});

it("keeps as many as asked for", () => {
  expect(findAxes([Float64Array.of(1, 2, 3), Float64Array.of(3, 1, 0)], 2)).toHaveLength(2);
});
