import { expect, it } from "vitest";
import { signCount } from "@/grading/reader/network/list-inputs";
import { networkSizes } from "@/grading/reader/network/network";
import { scoreByNetwork } from "@/grading/reader/network/score-by-network";
import { drawNumbers } from "./draw-numbers";
import { networkChoice, trainNetwork } from "./train-network";

const draw = drawNumbers(4);
// Two kinds of words that mean much the same among themselves, and a move that only the order of two of them makes.
const senses = new Map(
  Array.from({ length: 12 }, (_, word) => [
    word,
    Float64Array.from({ length: networkSizes.vector }, (_, at) => (at === word % 2 ? 0.8 : 0) + 0.2 * draw()),
  ]),
);
const replies = Array.from({ length: 300 }, () => {
  const words = [Math.floor(draw() * 10), Math.floor(draw() * 10)];
  return {
    share: 1,
    clauses: [
      {
        input: { words, echoes: [0, 0], signs: new Float64Array(signCount) },
        labels: Int8Array.of((words[0] ?? 0) % 2 < (words[1] ?? 0) % 2 ? 1 : -1),
      },
    ],
  };
});
const choice = { ...networkChoice, rounds: 12, together: 8 };

it("learns an order of senses, also of words that it has met only in other places", () => {
  const network = trainNetwork(replies, senses, choice);
  const score = (words: number[]) =>
    scoreByNetwork(network, [{ words, echoes: [0, 0], signs: new Float64Array(signCount) }])[0]?.[0] ?? 0;
  expect(score([2, 3])).toBeGreaterThan(0);
  expect(score([4, 9])).toBeGreaterThan(0);
  expect(score([3, 2])).toBeLessThan(0);
  expect(score([2, 4])).toBeLessThan(0);
  expect(score([3, 5])).toBeLessThan(0);
});

it("gives the same network every time, and knows no word that is too rare", () => {
  const small = { ...choice, rounds: 1 };
  const rare = [{ ...replies[0], share: 1, clauses: replies[0]?.clauses ?? [] }, ...replies.slice(1, 40)];
  expect(trainNetwork(rare, senses, small)).toEqual(trainNetwork(rare, senses, small));
  expect(trainNetwork(replies, senses, small).places.has(11)).toBe(false);
  expect(trainNetwork(replies, senses, { ...small, rarest: 1000 }).places.size).toBe(0);
});
