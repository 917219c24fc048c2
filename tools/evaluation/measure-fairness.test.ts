import { expect, it } from "vitest";
import { measureFairness } from "./measure-fairness";

it("keeps the moves of a reply in other Englishes no further behind the standard one than it was", () => {
  const all = measureFairness().at(-1);
  expect(all?.groups).toBeGreaterThanOrEqual(100);
  const read = all?.read ?? 0;
  expect(read).toBeGreaterThan(250);
  // The aim is two points in a hundred, and is not reached: docs/reader.md shows the figures, English by English. What
  // was reached is held here, so that it can only be mended.
  const apart = ((all?.keptInStandard ?? 0) - (all?.keptInOther ?? 0)) / read;
  expect(apart).toBeLessThanOrEqual(0.14);
});
