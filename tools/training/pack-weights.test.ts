import { expect, it } from "vitest";
import { decodeWeights } from "@/grading/reader/model/decode-weights";
import { packWeights } from "./pack-weights";

it("packs what matters, so that the reader unpacks the same features, moves and weights", () => {
  const features = [3, 200, 40_000, 16_000_000];
  const weights = [Float64Array.of(1, 0, -0.5, 0.001), Float64Array.of(0, 0, 2, -2)];
  const { packed, featureCount, entryCount, scales } = packWeights(features, weights);
  const table = decodeWeights(packed, featureCount, entryCount);
  const found = new Map<number, [move: number, weight: number][]>();
  for (let slot = 0; slot <= table.mask; slot += 1) {
    const [feature = -1, first = 0, last = 0] = table.slots.slice(slot * 3, slot * 3 + 3);
    if (feature === -1) continue;
    found.set(
      feature,
      Array.from({ length: last - first }, (_, at) => [
        table.moves[first + at] ?? -1,
        table.weights[first + at] ?? 0,
      ]),
    );
  }
  expect(Object.fromEntries(found)).toEqual({
    3: [[0, 127]],
    40000: [
      [0, -63],
      [1, 127],
    ],
    16000000: [[1, -127]],
  });
  expect(scales).toEqual([1 / 127, 2 / 127]);
});
