import { expect, it } from "vitest";
import { measureFairness } from "./measure-fairness";

it("keeps the moves of a reply in other Englishes as often as in the standard one", () => {
  const all = measureFairness().at(-1);
  expect(all?.groups).toBeGreaterThanOrEqual(100);
  const read = all?.read ?? 0;
  expect(read).toBeGreaterThan(250);
  // Within two points of a hundred (docs/reader.md shows them by variety).
  const apart = ((all?.keptInStandard ?? 0) - (all?.keptInOther ?? 0)) / read;
  expect(apart).toBeLessThanOrEqual(0.02);
});
