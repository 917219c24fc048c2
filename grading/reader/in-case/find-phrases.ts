import { cutClauses } from "../cut-clauses";
import type { PlainClause } from "./cut-plain-clauses";
import { type PlainWord, spellPlainly } from "./spell-plainly";

/** Phrases in plain spelling, by their first word; each carries what it stands for. */
export type PhraseIndex<Meaning> = ReadonlyMap<
  string,
  readonly { words: readonly string[]; meaning: Meaning }[]
>;

/** A phrase found in a sentence: `place` counts the words of the sentence, `clause` its clauses. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly place: number;
  readonly length: number;
  readonly clause: number;
  readonly inClause: number;
  readonly start: number;
  readonly end: number;
}

/** Prepares phrases for finding: one pass, whatever their number. */
export function indexPhrases<Meaning>(
  phrases: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseIndex<Meaning> {
  const index = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();
  for (const [phrase, meaning] of phrases) {
    const words = spellPhrase(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const known = index.get(first);
    if (known === undefined) index.set(first, [{ words, meaning }]);
    else known.push({ words, meaning });
  }
  return index;
}

/** Finds phrases as whole words in a sentence; a phrase inside a longer one found there does not count. */
export function findPhrases<Meaning>(
  sentence: readonly PlainClause[],
  index: PhraseIndex<Meaning>,
): FoundPhrase<Meaning>[] {
  const words = sentence.flatMap((clause, at) =>
    clause.words.map((word, inClause) => ({ word, clause: at, inClause })),
  );
  const found: FoundPhrase<Meaning>[] = [];
  words.forEach(({ word, clause, inClause }, place) => {
    for (const phrase of index.get(word.text) ?? []) {
      const last = words[place + phrase.words.length - 1];
      if (last === undefined || !phrase.words.every((text, at) => words[place + at]?.word.text === text))
        continue;
      const length = phrase.words.length;
      found.push({
        meaning: phrase.meaning,
        place,
        length,
        clause,
        inClause,
        start: word.start,
        end: last.word.end,
      });
    }
  });
  return found.filter((one) => !found.some((other) => other.length > one.length && covers(other, one)));
}

/** A phrase as the words that are compared. */
export function spellPhrase(phrase: string): string[] {
  const words: PlainWord[] = cutClauses(phrase).flatMap((sentence) => spellPlainly(sentence.words));
  return words.map((word) => word.text);
}

function covers<Meaning>(wide: FoundPhrase<Meaning>, narrow: FoundPhrase<Meaning>): boolean {
  return wide.place <= narrow.place && narrow.place + narrow.length <= wide.place + wide.length;
}
