import { expect, it } from "vitest";
import { chooseThreshold } from "./choose-threshold";

const replies = [
  { score: 0.9, made: true },
  { score: 0.7, made: true },
  { score: 0.5, made: false },
  { score: 0.3, made: true },
  { score: 0.1, made: false },
];

it("chooses what gets most right", () => {
  expect(chooseThreshold(replies, 0)).toBeCloseTo(0.2);
});

it("does not find a move more freely because it is hard to read", () => {
  const hard = [true, false, false, true, false, false, true].map((made, at) => ({
    score: 0.9 - at / 10,
    made,
  }));
  expect(chooseThreshold(hard, 0)).toBeCloseTo(0.85);
});

it("rather misses than accuses wrongly, where precision is asked for", () => {
  expect(chooseThreshold(replies, 0.9)).toBeCloseTo(0.6);
});

it("lets nothing pass where no threshold is precise enough", () => {
  expect(chooseThreshold([{ score: 1, made: false }], 0.9)).toBeGreaterThan(1);
});
