import type { Reading } from "@/roleplay/transcript/reading";
import type { PlainClause } from "./cut-plain-clauses";
import { type FoundPhrase, findPhrases, type PhraseIndex } from "./find-phrases";
import { isDenied } from "./is-denied";

type Stated = Reading["stated"][number];

/** What a phrase says about a claim. */
export interface ClaimPhrase {
  readonly claim: string;
  readonly right: boolean;
}

/**
 * The claims of the knowledge base that a reply states, rightly or wrongly: a phrase of the claim, with its topic in
 * the same sentence, in the sentence before, or in the customer's last line. What is denied, asked, left open or only
 * reported from somebody else is not stated.
 */
export function findClaims(
  reply: string,
  sentences: readonly (readonly PlainClause[])[],
  customerTopics: ReadonlySet<string>,
  phrases: PhraseIndex<ClaimPhrase>,
  topics: PhraseIndex<string>,
): Stated[] {
  const stated = new Map<string, Stated>();
  let before: ReadonlySet<string> = new Set();
  for (const sentence of sentences) {
    const here = findTopics(sentence, topics);
    const found = findPhrases(sentence, phrases).filter((phrase) => isStated(sentence, phrase));
    for (const phrase of chooseClaims(found, here, before, customerTopics)) {
      const { claim, right } = phrase.meaning;
      const clause = sentence[phrase.clause];
      const key = `${claim} ${right}`;
      if (clause === undefined || stated.has(key)) continue;
      const start = Math.min(clause.start, phrase.start);
      const end = Math.max(clause.end, phrase.end);
      stated.set(key, { claim, right, start, end, evidence: reply.slice(start, end) });
    }
    if (here.size > 0) before = here;
  }
  return [...stated.values()];
}

/** The claims whose topic a sentence speaks of. */
export function findTopics(
  sentence: readonly PlainClause[],
  topics: PhraseIndex<string>,
): ReadonlySet<string> {
  return new Set(topics.size === 0 ? [] : findAll(sentence, topics));
}

function findAll(sentence: readonly PlainClause[], topics: PhraseIndex<string>): string[] {
  const words = sentence.flatMap((clause) => clause.words);
  return words.flatMap((word, place) =>
    (topics.get(word.text) ?? [])
      .filter((topic) => topic.words.every((text, at) => words[place + at]?.text === text))
      .map((topic) => topic.meaning),
  );
}

/** Where one phrase fits several claims, those whose topic stands nearest have it. */
function chooseClaims(
  found: readonly FoundPhrase<ClaimPhrase>[],
  here: ReadonlySet<string>,
  before: ReadonlySet<string>,
  customer: ReadonlySet<string>,
): FoundPhrase<ClaimPhrase>[] {
  const rank = ({ meaning }: FoundPhrase<ClaimPhrase>) =>
    here.has(meaning.claim) ? 0 : before.has(meaning.claim) ? 1 : customer.has(meaning.claim) ? 2 : 3;
  return found.filter((one) => {
    const own = rank(one);
    if (own === 3) return false;
    return !found.some(
      (other) => other.meaning.claim !== one.meaning.claim && overlaps(one, other) && rank(other) < own,
    );
  });
}

function overlaps(one: FoundPhrase<ClaimPhrase>, other: FoundPhrase<ClaimPhrase>): boolean {
  return one.place < other.place + other.length && other.place < one.place + one.length;
}

function isStated(sentence: readonly PlainClause[], phrase: FoundPhrase<ClaimPhrase>): boolean {
  const clause = sentence[phrase.clause];
  if (clause === undefined || (clause.asks !== null && clause.asks <= phrase.inClause)) return false;
  return !isDenied(clause, phrase.inClause);
}
