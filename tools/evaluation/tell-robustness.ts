import type { Cost } from "./measure-cost";
import type { Kept } from "./measure-fairness";
import type { Stability } from "./stability/measure-stability";

/** The part of the page that tells how steady, how fair and how quick the reader is. */
export function tellRobustness(measured: {
  stability: readonly Stability[];
  kept: readonly Kept[];
  cost: Cost;
}): string {
  const { stability, kept, cost } = measured;
  const varied = stability.reduce((sum, one) => sum + one.varied, 0);
  const changed = stability.reduce((sum, one) => sum + one.changed, 0);
  const all = kept.at(-1);
  const apart =
    all === undefined ? 0 : share(all.keptInOther, all.read) - share(all.keptInStandard, all.read);
  return `## The same words written otherwise

Each reply written otherwise in a way that changes nothing of what it does; changed means that the set of moves is
another. The weights have seen the replies, not their variations. All together: ${percent(changed, varied)} of ${varied} changed.

| written otherwise | replies | changed |
|---|---|---|
${stability.map((one) => `| ${one.name} | ${one.varied} | ${percent(one.changed, one.varied)} |`).join("\n")}

## Other Englishes

Replies said once more in standard English and once as a speaker of another English would type them
(\`grading/reader/data/paraphrases.jsonl\`, written without sight of the reader and not learnt from). The first round was
looked at while words of other Englishes were gathered; the second was written afterwards, by somebody else, and is blind. How far a
paraphrase goes from its reply is each writer's own: the first one's other Englishes are broad, the second one's standard
paraphrases change more words than the other ones do. So read the rounds beside each other; a single English has 8 to 18 groups, and one
move more or less is 3 to 8 points of it. Kept: of the moves
read in the reply itself, those read in the paraphrase too. The other Englishes keep ${Math.abs(apart).toFixed(1)} points ${apart < 0 ? "less" : "more"} than
the standard one; added are moves that nobody labelled, for each hundred groups.

| English | groups | moves | kept in standard | kept in the other | added in standard | added in the other |
|---|---|---|---|---|---|---|
${kept.map(tellKept).join("\n")}

## What it costs

On the machine that wrote this, in processes that did nothing else: ${cost.replies} replies of about 40 words, median ${cost.median.toFixed(2)} ms, 99th percentile
${cost.slowest.toFixed(2)} ms, in the quietest of ${cost.medians.length} runs (their medians: ${cost.medians.map((median) => median.toFixed(2)).join(", ")}); from the start of a
fresh process to the first reply read ${cost.coldStart.toFixed(0)} ms at best; the reader with weights and words ${(cost.bytes / 1024).toFixed(0)} kB, compressed; 20,000 characters
take ${cost.growth.toFixed(2)} times as long as 10,000.

`;
}

function tellKept(one: Kept): string {
  const each = (count: number) => ((100 * count) / Math.max(1, one.groups)).toFixed(0);
  return `| ${one.variety} | ${one.groups} | ${one.read} | ${percent(one.keptInStandard, one.read)} | ${percent(one.keptInOther, one.read)} | ${each(one.addedInStandard)} | ${each(one.addedInOther)} |`;
}

function share(part: number, whole: number): number {
  return (100 * part) / Math.max(1, whole);
}

function percent(part: number, whole: number): string {
  return `${share(part, whole).toFixed(1)} %`;
}
