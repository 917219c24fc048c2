import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { harmfulMoves } from "@/roleplay/transcript/move";
import { buildExamples, moveNames } from "./training/build-examples";
import { crossValidate, isMeasured, readWriter, trainingChoice } from "./training/cross-validate";
import { drawLines } from "./training/draw-lines";
import { gatherRows } from "./training/gather-rows";
import { packWeights } from "./training/pack-weights";
import { trainSeparator } from "./training/train-separator";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Trains the reader's weights from the labelled replies and writes them down. The same rows and the same patterns give
 * the same bytes. Thresholds and confidence come from replies whose writer was held out.
 */
function train(): void {
  const rows = gatherRows();
  const examples = buildExamples(rows);
  print(
    `${rows.length} replies by ${new Set(rows.map(readWriter)).size} writers, ${examples.clauses.length} clauses`,
  );
  const { thresholds, lowest, confidence } = drawLines(
    rows,
    examples,
    crossValidate(rows, examples),
    isMeasured,
  );
  const weights = moveNames.map((_, move) =>
    trainSeparator(examples.sparse, examples.labels[move] ?? new Int8Array(), trainingChoice),
  );
  const { packed, featureCount, entryCount, scales } = packWeights(examples.features, weights);
  const file = here("../grading/reader/model/trained-weights.ts");
  writeFileSync(
    file,
    `/** The trained weights of the reader. Written by \`npm run train\`; never by hand. */
export const trainedWeights = {
  featureCount: ${featureCount},
  entryCount: ${entryCount},
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
  packed:
    "${packed}",
} as const;
`,
  );
  print(
    `${featureCount} features, ${entryCount} weights for ${moveNames.length} moves (${harmfulMoves.length} harm)`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

train();
