import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Network } from "@/grading/reader/network/network";
import { harmfulMoves } from "@/roleplay/transcript/move";
import { buildExamples, moveNames } from "./training/build-examples";
import { crossValidate, isMeasured, readWriter, trainingChoice } from "./training/cross-validate";
import { openLines } from "./training/draw-lines";
import { gatherRows } from "./training/gather-rows";
import { crossValidateNetwork } from "./training/network/cross-validate-network";
import { mixAllScores } from "./training/network/mix-all-scores";
import { packNetwork } from "./training/network/pack-network";
import { packWeights } from "./training/pack-weights";
import { trainSeparator } from "./training/train-separator";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Trains the reader's weights from the labelled replies and writes them down. The same rows and the same patterns give
 * the same bytes. Thresholds and confidence come from replies whose writer was held out.
 */
async function train(): Promise<void> {
  const rows = gatherRows();
  const examples = buildExamples(rows);
  print(
    `${rows.length} replies by ${new Set(rows.map(readWriter)).size} writers, ${examples.clauses.length} clauses`,
  );
  // The networks train beside it, on cores of their own.
  const training = crossValidateNetwork(rows, examples);
  const byWeights = crossValidate(rows, examples);
  const byNetwork = await training;
  const scores = mixAllScores(byWeights, byNetwork.scores);
  const { thresholds, lowest, confidence } = openLines(rows, examples, scores)(isMeasured);
  const weights = moveNames.map((_, move) =>
    trainSeparator(examples.sparse, examples.labels[move] ?? new Int8Array(), trainingChoice),
  );
  const { packed, scales } = packWeights(examples.features, weights);
  const file = here("../grading/reader/model/trained-weights.ts");
  writeFileSync(
    file,
    `/** The trained weights of the reader. Written by \`npm run train\`; never by hand. */
export const trainedWeights = {
  // By move, in the order of the guide: what one step is worth, and the score above which the move is found.
  scales: [
${scales.map((scale, at) => `    ${Number(scale.toPrecision(6))}, // ${moveNames[at]}\n`).join("")}  ],
  thresholds: [
${thresholds.map((threshold, at) => `    ${Number(threshold.toFixed(4))}, // ${moveNames[at]}\n`).join("")}  ],
  // Below that it is a doubt, down to this score.
  lowest: [
${lowest.map((score, at) => `    ${Number(score.toFixed(4))}, // ${moveNames[at]}\n`).join("")}  ],
  // How sure a score is: points of score and percentage, measured on writers held out.
  confidence: [
${confidence.map((curve, at) => `    ${JSON.stringify(curve)}, // ${moveNames[at]}\n`).join("")}  ],
${Object.entries(packed)
  .map(([name, digits]) => `  ${name}:\n    "${digits}",\n`)
  .join("")}} as const;
`,
  );
  writeNetwork(byNetwork.network);
  print(
    `${packed.counts.length} features, ${packed.moves.length} weights for ${moveNames.length} moves (${harmfulMoves.length} harm)`,
  );
}

function writeNetwork(network: Network): void {
  const packed = packNetwork(network);
  const lines = Object.entries(packed.layers).map(
    ([name, layer]) => `    ${name}: ${JSON.stringify(layer)},\n`,
  );
  writeFileSync(
    here("../grading/reader/network/trained-network.ts"),
    `/** The trained network of the reader. Written by \`npm run train\`; never by hand. */
export const trainedNetwork = {
  moveCount: ${packed.moveCount},
  words: ${JSON.stringify(packed.words)},
  vectors: ${JSON.stringify(packed.vectors)},
  layers: {
${lines.join("")}  },
} as const;
`,
  );
  print(`a network that knows ${network.places.size} words`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await train();
