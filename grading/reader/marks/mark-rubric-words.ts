import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import type { Sentence } from "../cut-clauses";
import { markSentences } from "./mark-sentences";
import { cutMark, type MarkedReply } from "./marked-reply";
import { listTerms, mayNameOwn, type RubricTerm } from "./rubric-terms";

// One turn of each criterion's own text, in plain spelling.
const turns = new RegExp(
  " (?:" +
    [
      "the agent (?:speaks to (?:what|this customer)|shows understanding (?:without|of)|puts? the issue back|stays? courteous|learns? what the customer|looks? at the history)",
      "put the issue back in (?:their|the agent) (?:'s )?own words",
      "names what the customer feels",
      "says back , in its own words",
      "one sincere apology for the experience",
      "before a fix is pushed on them",
      "open questions let the customer tell",
      "leave excuses and blame aside",
      "without siding with the complaint",
      "no script and no jargon",
      "speak of what can be done , and meet negativity",
      "before offering anything to the customer",
      "the facts right , and stated with confidence",
      "says? how to keep it from happening again",
      "takes the case on personally",
      "tells the customer that this will be solved",
      "asks whether (?:it|that) (?:has understood right|settles it)",
      "says at least one concrete thing",
      "sets a calm , firm limit",
      "gives a short sign of attention",
    ].join("|") +
    ") ",
);

/** Marks the rubric's own words where they stand listed, as labels or as its sentences, instead of being put to use. */
export function markRubricWords({ reply, sentences }: MarkedReply): ReviewMark[] {
  const found = mayNameOwn(sentences) ? findNames(reply, sentences) : [];
  if (found.length > 0)
    return found.map((run) =>
      cutMark("words-of-the-rubric", reply, run[0]?.start ?? 0, run.at(-1)?.end ?? 0),
    );
  return markSentences("words-of-the-rubric", reply, sentences, ({ text }) => turns.test(text));
}

/** Terms in a list, or else each that labels something. */
function findNames(reply: string, sentences: readonly Sentence[]): RubricTerm[][] {
  const { terms, alone } = listTerms(sentences);
  const lists = cutRuns(terms).filter((run) => isList(run, alone));
  return lists.length > 0 ? lists : findLabels(reply, terms).map((label) => [label]);
}

/** Terms with hardly a word between them. */
function cutRuns(terms: readonly RubricTerm[]): RubricTerm[][] {
  const runs: RubricTerm[][] = [];
  for (const term of terms) {
    if (term.gap === 0 && runs.length > 0) runs.at(-1)?.push(term);
    else runs.push([term]);
  }
  return runs;
}

function isList(run: readonly RubricTerm[], alone: boolean): boolean {
  const names = new Set(run.map((term) => term.name));
  const owned = new Set(run.filter((term) => term.own).map((term) => term.name)).size;
  if (alone) return names.size >= 3 && owned >= 1;
  return (names.size >= 4 && owned >= 2) || (names.size >= 5 && owned >= 1);
}

/** Terms before a colon or in brackets, as labels of what follows; one of them may be a heading of the case. */
function findLabels(reply: string, terms: readonly RubricTerm[]): RubricTerm[] {
  const labels = terms.filter((term) => {
    if (!term.own) return false;
    const before = reply.slice(Math.max(0, term.start - 4), term.start);
    const after = reply.slice(term.end, term.end + 4);
    const opens = /(?:^|[\n.!?*•)-] ?)[*_]*$/.test(before);
    return (opens && /^[*_]{0,2} ?[:=]/.test(after)) || (/[([<*]$/.test(before) && /^[)\]>*]/.test(after));
  });
  return new Set(labels.map((term) => term.name)).size >= 2 ? labels : [];
}
