import { expect, it } from "vitest";
import { decodeNetwork } from "@/grading/reader/network/decode-network";
import { signCount } from "@/grading/reader/network/list-inputs";
import { networkSizes } from "@/grading/reader/network/network";
import { scoreByNetwork } from "@/grading/reader/network/score-by-network";
import { drawNumbers } from "./draw-numbers";
import { packNetwork } from "./pack-network";
import { startNetwork } from "./start-network";

const draw = drawNumbers(1);
const words = [5, 70_000, 16_777_215];
const senses = new Map(
  words.map((word) => [word, Float64Array.from({ length: networkSizes.vector }, () => draw() - 0.5)]),
);
const clauses = [[5, 70_000, 1], [16_777_215]].map((own) => ({
  words: own,
  echoes: own.map((_, at) => at % 2),
  signs: Float64Array.from({ length: signCount }, () => (draw() < 0.3 ? 1 : 0)),
}));

it("packs a network so that what is unpacked knows the same words and scores nearly the same", () => {
  const network = startNetwork(words, senses, 3, 2);
  const unpacked = decodeNetwork(packNetwork(network));
  expect([...unpacked.places]).toEqual([...network.places]);
  const scores = scoreByNetwork(network, clauses);
  scoreByNetwork(unpacked, clauses).forEach((own, at) => {
    own.forEach((score, move) => {
      expect(Math.abs(score - (scores[at]?.[move] ?? 9))).toBeLessThan(0.03);
    });
  });
});

it("packs what was unpacked to the same digits", () => {
  const packed = packNetwork(startNetwork(words, senses, 3, 2));
  const again = packNetwork(decodeNetwork(packed));
  expect(again.words).toBe(packed.words);
  expect(again.layers).toEqual(packed.layers);
});
