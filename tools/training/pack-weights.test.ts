import { expect, it } from "vitest";
import { decodeWeights } from "@/grading/reader/model/decode-weights";
import { listWeights } from "@/grading/reader/model/score-clauses";
import { packWeights } from "./pack-weights";

it("packs what matters, so that the reader unpacks the same features, moves and weights", () => {
  const features = [3, 200, 40_000, 16_000_000];
  const weights = [Float64Array.of(1, 0, -0.5, 0.001), Float64Array.of(0, 0, 2, -2)];
  const { packed, scales } = packWeights(features, weights);
  const table = decodeWeights(packed);
  expect(Object.fromEntries(features.map((feature) => [feature, listWeights(table, feature)]))).toEqual({
    3: [[0, 127]],
    200: [],
    40000: [
      [0, -66],
      [1, 127],
    ],
    16000000: [[1, -127]],
  });
  expect([4, 456, 40_001].map((feature) => listWeights(table, feature))).toEqual([[], [], []]);
  expect(scales).toEqual([1 / 127, 2 / 127]);
});

it("keeps each weight that matters to within a fifteenth of it", () => {
  const weights = Float64Array.from({ length: 127 }, (_, at) => (at % 2 === 0 ? at + 1 : -at - 1));
  const features = Array.from(weights, (_, at) => at * 3);
  const { packed } = packWeights(features, [weights]);
  const table = decodeWeights(packed);
  weights.forEach((weight, at) => {
    const [, read] = listWeights(table, at * 3)[0] ?? [0, 0];
    if (Math.abs(weight) < 7) expect(read).toBe(0);
    else expect(Math.abs(read - weight)).toBeLessThanOrEqual(Math.abs(weight) / 15);
  });
});
