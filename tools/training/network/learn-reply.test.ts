import { expect, it } from "vitest";
import { signCount } from "@/grading/reader/network/list-inputs";
import type { Network } from "@/grading/reader/network/network";
import { networkSizes } from "@/grading/reader/network/network";
import { mapLayers } from "@/grading/reader/network/shape-layers";
import { drawNumbers } from "./draw-numbers";
import { type LabelledClause, learnReply } from "./learn-reply";
import { copyBuild, startNetwork } from "./start-network";

const nothingLeftOut = { wordsLeftOut: 0, sensesLeftOut: 0, positiveShare: 3 };

it("knows the slope of the loss at every kind of weight", () => {
  const draw = drawNumbers(3);
  const words = [11, 12, 13, 14];
  const senses = new Map(
    words.map((word) => [word, Float64Array.from({ length: networkSizes.vector }, () => draw() - 0.5)]),
  );
  const network = startNetwork(words, senses, 4, 5);
  const clauses: LabelledClause[] = [[11, 12, 99], [13], [14, 12, 11, 13]].map((own) => ({
    input: {
      words: own,
      echoes: own.map((word) => word % 2),
      signs: Float64Array.from({ length: signCount }, () => (draw() < 0.2 ? 1 : 0)),
    },
    labels: Int8Array.from({ length: 4 }, () => Math.floor(draw() * 3) - 1),
  }));
  const loss = () => learnReply(network, copyBuild(network), clauses, 1, nothingLeftOut, draw);
  const change = copyBuild(network);
  learnReply(network, change, clauses, 1, nothingLeftOut, draw);
  for (const [values, slopes] of listNumbers(network, change))
    for (let tried = 0; tried < 12; tried += 1) {
      const at = Math.floor(draw() * values.length);
      const held = values[at] ?? 0;
      const far = 1e-5;
      values[at] = held + far;
      const above = loss();
      values[at] = held - far;
      const below = loss();
      values[at] = held;
      expect(slopes[at], `${values.length} numbers, at ${at}`).toBeCloseTo((above - below) / (2 * far), 4);
    }
});

function listNumbers(network: Network, change: Network): [Float64Array, Float64Array][] {
  const layers = mapLayers((name): [Float64Array, Float64Array][] => [
    [network[name].weights, change[name].weights],
    [network[name].bias, change[name].bias],
  ]);
  return [[network.vectors, change.vectors], ...Object.values(layers).flat()];
}
