import { expect, it } from "vitest";
import { signCount } from "@/grading/reader/network/list-inputs";
import { networkSizes as sizes } from "@/grading/reader/network/network";
import { scoreByNetwork } from "@/grading/reader/network/score-by-network";
import { drawNumbers } from "./draw-numbers";
import { startNetwork } from "./start-network";

const draw = drawNumbers(9);
const words = [1, 2, 3, 4];
const senses = new Map(
  words.map((word) => [word, Float64Array.from({ length: sizes.vector }, () => draw() - 0.5)]),
);
const network = startNetwork(words, senses, 5, 8);
const clause = (own: readonly number[], echoes: readonly number[] = own.map(() => 0)) => ({
  words: own,
  echoes,
  signs: new Float64Array(signCount),
});

it("works out by hand's rule what three words in a row give", () => {
  const [scores] = scoreByNetwork(network, [clause([1, 2], [0, 1])]);
  const { filters, whole, hidden, moves, direct } = network;
  const vector = (word: number) => [...network.vectors.slice(word * sizes.vector, (word + 1) * sizes.vector)];
  const blank = vector(1).map(() => 0);
  const window = (three: readonly (readonly number[])[]) => three.flat();
  const [first, second, none] = [
    [...vector(1), 0],
    [...vector(2), 1],
    [...blank, 0],
  ];
  const seen = [window([none, first, second]), window([first, second, none])].map((input) =>
    pass(filters, input),
  );
  const pooled = Array.from({ length: sizes.filters }, (_, at) =>
    Math.max(0, ...seen.map((own) => own[at] ?? 0)),
  );
  const signs = Array.from({ length: signCount }, () => 0);
  const beside = Array.from({ length: 2 * sizes.beside }, () => 0);
  const reply = pass(whole, pooled).map((value) => Math.max(0, value));
  const made = pass(hidden, [...pooled, ...signs, ...beside, ...reply]).map((value) => Math.max(0, value));
  const straight = pass(direct, [...pooled, ...signs]);
  pass(moves, made).forEach((score, at) => {
    expect(scores?.[at]).toBeCloseTo(score + (straight[at] ?? 0), 9);
  });
});

it("reads a clause by what stands beside it and by the whole reply", () => {
  const alone = scoreByNetwork(network, [clause([1, 2, 3])]);
  const [first] = scoreByNetwork(network, [clause([1, 2, 3]), clause([4])]);
  expect(first).not.toEqual(alone[0]);
});

it("takes words that it does not know for one and the same", () => {
  expect(scoreByNetwork(network, [clause([1, 77])])).toEqual(scoreByNetwork(network, [clause([1, 88])]));
});

function pass(
  layer: { inputs: number; weights: Float64Array; bias: Float64Array },
  input: readonly number[],
): number[] {
  return Array.from(layer.bias, (bias, at) =>
    input.reduce((sum, value, from) => sum + value * (layer.weights[at * layer.inputs + from] ?? 0), bias),
  );
}
