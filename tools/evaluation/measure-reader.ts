import { cutClauses } from "@/grading/reader/cut-clauses";
import { gatherMoves } from "@/grading/reader/model/gather-moves";
import { readReply } from "@/grading/reader/read-reply";
import { type FoundMove, harmfulMoves } from "@/roleplay/transcript/move";
import { buildExamples, type Examples, moveNames } from "../training/build-examples";
import { crossValidate, isMeasured, readWriter } from "../training/cross-validate";
import { openLines } from "../training/draw-lines";
import { groupClauses } from "../training/group-clauses";
import { crossValidateNetwork } from "../training/network/cross-validate-network";
import { mixAllScores } from "../training/network/mix-all-scores";
import { type LabelledRow, readRows } from "../training/read-rows";
import { readByKeywords } from "./read-by-keywords";
import { readByWords } from "./read-by-words";

/** What each way of reading found: for each row, for each move. */
export interface Method {
  readonly name: string;
  readonly found: readonly (readonly boolean[])[];
}

/** All that a report tells. */
export interface Measurement {
  readonly rows: readonly LabelledRow[];
  readonly methods: readonly Method[];
  /** The moves, with their evidence, that the last method finds. */
  readonly moves: readonly (readonly FoundMove[])[];
  /** Share of hits, 0 to 1, whose evidence overlaps the labelled stretch. */
  readonly overlapping: number;
  readonly elsewhere:
    | {
        readonly rows: number;
        readonly falselyHarmful: number;
        readonly method: Method;
        readonly labelled: readonly LabelledRow[];
      }
    | undefined;
}

/** Measures all ways of reading on the labelled replies, and the checked-in reader on `otherFile` if there is one. */
export async function measureReader(
  all: readonly LabelledRow[],
  otherFile: string | undefined,
): Promise<Measurement> {
  const rows = all.filter(isMeasured);
  const examples = buildExamples(all);
  // The networks train beside the weights, on cores of their own.
  const training = crossValidateNetwork(all, examples);
  const byWeights = crossValidate(all, examples);
  const plain = buildExamples(all, new Set(["frame", "move"]));
  const model = readHeldOut(all, plain, crossValidate(all, plain));
  const byNetwork = (await training).scores;
  const weights = readHeldOut(all, examples, byWeights);
  const network = readHeldOut(all, examples, byNetwork);
  const together = readHeldOut(all, examples, mixAllScores(byWeights, byNetwork));
  const patterns = examples.patternMoves.slice(0, rows.length);
  const methods = [
    { name: "keywords", found: readByKeywords(rows) },
    { name: "words of the reply", found: readByWords(rows) },
    { name: "patterns alone", found: patterns.map(nameFound) },
    { name: "weights alone", found: model.map(nameFound) },
    { name: "weights and patterns", found: weights.map(nameFound) },
    { name: "network and patterns", found: network.map(nameFound) },
    { name: "all together", found: together.map(nameFound) },
  ];
  return {
    rows,
    methods,
    moves: together,
    overlapping: measureOverlap(rows, together),
    elsewhere: measureElsewhere(otherFile),
  };
}

function nameFound(moves: readonly FoundMove[]): boolean[] {
  return moveNames.map((name) => moves.some((one) => one.move === name));
}

/** Reads each writer's rows by scores and thresholds that come from all the others. */
function readHeldOut(
  all: readonly LabelledRow[],
  examples: Examples,
  scores: readonly Float64Array[],
): FoundMove[][] {
  const clausesOf = groupClauses(all, examples.clauses);
  const drawLines = openLines(all, examples, scores);
  const writers = new Set(all.filter(isMeasured).map(readWriter));
  const lines = new Map(
    [...writers].map((writer) => [writer, drawLines((row) => isMeasured(row) && readWriter(row) !== writer)]),
  );
  return all.filter(isMeasured).map((row, at) => {
    const own = clausesOf[at] ?? [];
    const scored = {
      reply: row.reply,
      sentences: cutClauses(row.reply),
      clauses: own.flatMap((clause) => examples.clauses.slice(clause, clause + 1)),
      scores: own.map((clause) => Float64Array.from(scores, (held) => held[clause] ?? 0)),
      patternMoves: examples.patternMoves[at] ?? [],
    };
    return gatherMoves(scored, lines.get(readWriter(row))?.thresholds ?? []);
  });
}

function measureOverlap(rows: readonly LabelledRow[], moves: readonly (readonly FoundMove[])[]): number {
  let hits = 0;
  let overlapping = 0;
  rows.forEach((row, at) => {
    for (const name of moveNames) {
      const wanted = row.moves.filter((one) => one.move === name);
      const got = (moves[at] ?? []).filter((one) => one.move === name);
      if (wanted.length === 0 || got.length === 0) continue;
      hits += 1;
      if (wanted.some((a) => got.some((b) => a.start < b.end && b.start < a.end))) overlapping += 1;
    }
  });
  return overlapping / Math.max(1, hits);
}

const harmful = new Set<string>(harmfulMoves);

function measureElsewhere(file: string | undefined): Measurement["elsewhere"] {
  if (file === undefined) return undefined;
  const labelled = readRows(file);
  const read = labelled.map(({ reply, customer }) => readReply({ reply, customer }));
  const falselyHarmful = labelled.filter((row, at) =>
    read[at]?.some((one) => harmful.has(one.move) && row.moves.every((own) => own.move !== one.move)),
  ).length;
  return {
    rows: labelled.length,
    falselyHarmful,
    labelled,
    method: { name: "all together", found: read.map(nameFound) },
  };
}
