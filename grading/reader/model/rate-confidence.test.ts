import { expect, it } from "vitest";
import { rateConfidence } from "./rate-confidence";

const curve = [
  [-1, 4],
  [0, 50],
  [1, 90],
] as const;

it("reads straight between the points", () => {
  expect(rateConfidence(curve, -0.5)).toBe(27);
  expect(rateConfidence(curve, 0)).toBe(50);
  expect(rateConfidence(curve, 0.25)).toBe(60);
});

it("stays at the ends of the curve beyond them", () => {
  expect(rateConfidence(curve, -7)).toBe(4);
  expect(rateConfidence(curve, 7)).toBe(90);
  expect(rateConfidence([], 1)).toBe(0);
});
