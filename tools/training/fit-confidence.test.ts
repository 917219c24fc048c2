import { expect, it } from "vitest";
import { fitConfidence } from "./fit-confidence";

it("rises with the score, to what was right there", () => {
  const replies = Array.from({ length: 400 }, (_, at) => ({ score: at / 400, made: (at * 7) % 400 < at }));
  const curve = fitConfidence(replies);
  expect(curve.length).toBeGreaterThan(3);
  const percents = curve.map(([, percent]) => percent);
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(percents[0]).toBeLessThan(15);
  expect(percents.at(-1)).toBeGreaterThan(85);
});

it("takes a dip for chance", () => {
  const block = (score: number, right: number) =>
    Array.from({ length: 25 }, (_, at) => ({ score: score + at / 1000, made: at < right }));
  const curve = fitConfidence([...block(0, 5), ...block(1, 20), ...block(2, 16), ...block(3, 24)]);
  expect(curve.map(([, percent]) => percent)).toEqual([22, 71, 93]);
});
