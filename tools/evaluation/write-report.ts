import { harmfulMoves } from "@/roleplay/transcript/move";
import { moveNames } from "../training/build-examples";
import { readWriter } from "../training/cross-validate";
import type { LabelledRow } from "../training/read-rows";
import { addCounts, type Count, countHit, rateCount, startCount } from "./count-hits";
import { listMisses } from "./list-misses";
import type { Measurement, Method } from "./measure-reader";

const plainWriters = new Set(["g", "i", "j", "k"]);
const otherWriters = new Set(["a", "b", "c", "d"]);
const harmful = new Set<string>(harmfulMoves);

/** Writes a measurement down as the project's page about its reader. */
export function writeReport(measured: Measurement, robustness: string): string {
  const { rows, methods } = measured;
  const writers = rows.map(readWriter);
  const isPlain = (at: number) => plainWriters.has(writers[at] ?? "");
  const isOther = (at: number) => otherWriters.has(writers[at] ?? "");
  const first = (at: number) => isPlain(at) || isOther(at);
  const groups = [isPlain, isOther, (at: number) => !first(at)] as const;
  const size = (use: (at: number) => boolean) => rows.filter((_, at) => use(at)).length;
  const best = methods.at(-1) ?? { name: "", found: [] };
  const harm = addCounts(countMoves(rows, best, () => true).filter((_, move) => isHarmful(move)));
  return `${introduction}
## All moves together

Micro-F1: every move of every reply counts the same. Plain writers are g, i, j and k, ${size(isPlain)} replies; the others are
a, b, c and d, ${size(isOther)} replies of indirect wording, and of hard cases on purpose. Later writers came when the patterns
stood, ${size(groups[2])} replies: nobody tuned a pattern on them, so they are the fairest measure, though many of them were asked for wording that
nobody lists. Precision and recall of harmful moves are over the first two groups.

| way of reading | plain | others | later writers | harmful moves: precision | harmful moves: recall |
|---|---|---|---|---|---|
${methods.map((method) => sumUp(rows, groups, first, method)).join("\n")}

Of the hits, ${percent(measured.overlapping)} have evidence that overlaps the stretch that a person marked. Harmful moves that are found are right in
${percent(rateCount(harm).precision)} of cases, over all moves; each stands in the table below.

| writer | replies | micro-F1 |
|---|---|---|
${[...new Set(rows.map(readWriter))].map((writer) => rateWriter(rows, best, writer)).join("\n")}

## Move by move

The first figures are of all together, which is what the reader does. The last columns are F1 of the other ways. Moves in italics are harmful.

| move | precision | recall | F1 | support | ${methods
    .slice(0, -1)
    .map((method) => method.name)
    .join(" | ")} |
|---|---|---|---|---|${methods
    .slice(0, -1)
    .map(() => "---")
    .join("|")}|
${tabulate(rows, methods)}

${tellElsewhere(measured)}${robustness}## What it still gets wrong

One error of each of the ten moves that are misread most often, by a reader that had not seen the writer.

${listMisses(rows, measured.moves)}
`;
}

const introduction = `# How well the reader reads

Written by \`npm run eval\`, which computes every figure in its tables. A hit is the same move in the same reply as a
person labelled it by the guide. All figures for the trained ways of reading come from replies whose **writer was held out**:
no row of the same writer took part in training the weights, nor was any of them looked at to choose
the thresholds; only the other writers' scores, by which those were chosen, come from weights that had seen them.

One thing flatters these figures, and they should be read with it in mind: the patterns were written by people who had looked at all of
these replies. "Patterns alone" is therefore measured on known ground, and whatever takes patterns in leans on them. On replies that nobody had looked
at, patterns alone came to about 0.67 when they were last tried. "Weights alone" uses no pattern and is the honest floor.

The reader asks two models and adds up what they say. The weights are linear: for each move one for each word, pair of words, run of
letters, sentence build, neighbouring word, pattern and place (\`grading/reader/model/\`), found with squared hinge loss and dual coordinate
descent. The network (\`grading/reader/network/\`) reads each three neighbouring words by their sense: it begins with published word
vectors, and so knows something of words that no row holds. Both are trained by \`npm run train\`, in fixed order, so that the
same rows give the same bytes. Besides the labelled rows it learns from \`grading/reader/data/mended.jsonl\` (written to
mend misreadings, after they were found) and from each move's examples; neither is measured. The sizes of the kinds of
features and the cost of an error were tried on a few of these writers, by hand and coarsely.
`;

function isHarmful(move: number): boolean {
  return harmful.has(moveNames[move] ?? "");
}

function countMoves(rows: readonly LabelledRow[], method: Method, use: (at: number) => boolean): Count[] {
  return moveNames.map((name, move) => {
    const count = startCount();
    rows.forEach((row, at) => {
      if (use(at))
        countHit(
          count,
          method.found[at]?.[move] === true,
          row.moves.some((one) => one.move === name),
        );
    });
    return count;
  });
}

function sumUp(
  rows: readonly LabelledRow[],
  groups: readonly ((at: number) => boolean)[],
  first: (at: number) => boolean,
  method: Method,
): string {
  const f1 = groups.map((use) => figure(rateCount(addCounts(countMoves(rows, method, use))).f1));
  const harm = rateCount(addCounts(countMoves(rows, method, first).filter((_, move) => isHarmful(move))));
  return `| ${method.name} | ${f1.join(" | ")} | ${figure(harm.precision)} | ${figure(harm.recall)} |`;
}

function rateWriter(rows: readonly LabelledRow[], method: Method, writer: string): string {
  const own = (at: number) => rows.slice(at, at + 1).some((row) => readWriter(row) === writer);
  const counts = countMoves(rows, method, own);
  return `| ${writer} | ${rows.filter((row) => readWriter(row) === writer).length} | ${figure(rateCount(addCounts(counts)).f1)} |`;
}

function tabulate(rows: readonly LabelledRow[], methods: readonly Method[]): string {
  const counts = methods.map((method) => countMoves(rows, method, () => true).map(rateCount));
  return moveNames
    .map((name, move) => {
      const own = counts.at(-1)?.[move];
      const others = counts.slice(0, -1).map((method) => figure(method[move]?.f1 ?? 0));
      const shown = isHarmful(move) ? `*${name}*` : name;
      return `| ${shown} | ${figure(own?.precision ?? 0)} | ${figure(own?.recall ?? 0)} | ${figure(own?.f1 ?? 0)} | ${own?.support ?? 0} | ${others.join(" | ")} |`;
    })
    .join("\n");
}

function tellElsewhere({ elsewhere }: Measurement): string {
  if (elsewhere === undefined) return "";
  const counts = countMoves(elsewhere.labelled, elsewhere.method, () => true);
  return `## On real agents' replies

${elsewhere.rows} public replies of real support agents, labelled by one person and kept outside this project, read by the checked-in weights: micro-F1
${figure(rateCount(addCounts(counts)).f1)}; ${percent(elsewhere.falselyHarmful / elsewhere.rows)} of them with a harmful move that the labels do not hold.

`;
}

function figure(value: number): string {
  return value.toFixed(2);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
