import { expect, test } from "vitest";
import { sayEvenness } from "./say-evenness";

test.each([
  [0, "Very even"],
  [4.9, "Very even"],
  [5, "Even"],
  [10, "Uneven"],
  [18, "Very uneven"],
  [60, "Very uneven"],
])("a deviation of %f is said as %s", (deviation, said) => {
  expect(sayEvenness(deviation)).toBe(said);
});
