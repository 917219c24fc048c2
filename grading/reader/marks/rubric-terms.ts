import type { Sentence } from "../cut-clauses";
import type { Token } from "../normalise-text";

/** A word or two of the guide or the rubric in a reply, with its place (UTF-16 offsets). */
export interface RubricTerm {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Hardly ever needed in a reply to a customer. */
  readonly own: boolean;
  /** How many words follow the term before it, those that only link left out. */
  readonly gap: number;
}

// Words of the guide and the rubric that a reply to a customer hardly ever needs, and those that it may well need.
const own = new Set(
  (
    "empathy|empathise|empathising|empathetic|sympathy|paraphrase|paraphrasing|reassurance|ownership" +
    "|acknowledgement|acknowledgment|active listening|positive language|open question" +
    "|open questions|closed question|closed questions|action plan|action done|confirm understanding" +
    "|satisfaction check|de escalation|deescalation|self control|natural voice|calm firmness" +
    "|compassion|composure|efficacy|tenacity|foresight|rapport|letting vent|finding the want" +
    "|using history|product knowledge|clear explanation|inviting the story|making no excuses" +
    "|not feeding the complaint|economy of words|keeping time|warm close"
  ).split("|"),
);
const shared = new Set(
  (
    "apology|apologise|apologising|thanks|thank|timeline|explanation|focus|boundary|boundaries|escalation" +
    "|handover|record|offer|prevention|retention|reassure|acknowledge|understand|resolution|resolve" +
    "|efficiency|honesty|greeting|closing|escalate|apologies|patience|refund|solution|follow up" +
    "|professionalism|kindness|politeness|respect|excellent|owner|dismissal|blame|economy" +
    "|listening|find out|courtesy|recording|promptness|next steps"
  ).split("|"),
);
const fillers = new Set(
  "and|or|then|with|full|good|great|also|plus|the|a|of|first|some|more|every|i|,|customer".split("|"),
);

const joint = /[-_/~]/;

const byFirstWord = indexTerms([...own, ...shared]);
const opensOwn = new Set([...own].map((term) => term.split(" ", 1)[0] ?? ""));

/** Whether a term may stand in a reply that hardly any customer needs: most replies are done with that. */
export function mayNameOwn(sentences: readonly Sentence[]): boolean {
  for (const { text, words } of sentences) {
    if (joint.test(text)) return true;
    for (const word of words) if (opensOwn.has(word.text)) return true;
  }
  return false;
}

/** Lists the rubric's terms in a reply, in their order, the longest at each place; and tells whether nothing else is there. */
export function listTerms(sentences: readonly Sentence[]): { terms: RubricTerm[]; alone: boolean } {
  const words = sentences.flatMap(cutWords);
  const terms: RubricTerm[] = [];
  let gap = 0;
  let others = 0;
  for (let at = 0; at < words.length; ) {
    const name = byFirstWord
      .get(words[at]?.text ?? "")
      ?.find((parts) => parts.every((part, next) => words[at + next]?.text === part));
    if (name === undefined) {
      if (!fillers.has(words[at]?.text ?? "")) {
        gap += 1;
        others += 1;
      }
      at += 1;
      continue;
    }
    const term = name.join(" ");
    const start = words[at]?.start ?? 0;
    at += name.length;
    terms.push({ name: term, start, end: words[at - 1]?.end ?? start, own: own.has(term), gap });
    gap = 0;
  }
  return { terms, alone: others === 0 };
}

type Part = Pick<Token, "text" | "start" | "end">;

function cutWords({ text, words }: Sentence): readonly Part[] {
  return joint.test(text) ? words.flatMap(cutParts) : words;
}

/** "action-plan" and "action_plan" are two words. */
function cutParts(word: Token): readonly Part[] {
  if (!joint.test(word.text)) return [word];
  return word.text
    .split(joint)
    .filter((part) => part !== "")
    .map((text) => ({ text, start: word.start, end: word.end }));
}

function indexTerms(terms: readonly string[]): ReadonlyMap<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const parts of terms.map((term) => term.split(" ")).toSorted((a, b) => b.length - a.length)) {
    const first = parts[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), parts]);
  }
  return index;
}
