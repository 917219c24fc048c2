import type { Reading } from "@/roleplay/transcript/reading";
import type { PlainClause } from "./cut-plain-clauses";
import { findPhrases, type PhraseIndex } from "./find-phrases";

type Touched = Reading["touched"][number];

/** The subjects of the scenario that a reply touches, each once, where it does so first. */
export function findSubjects(
  reply: string,
  sentences: readonly (readonly PlainClause[])[],
  index: PhraseIndex<string>,
): Touched[] {
  const touched = new Map<string, Touched>();
  for (const { meaning, start, end } of sentences.flatMap((sentence) => findPhrases(sentence, index))) {
    if (!touched.has(meaning))
      touched.set(meaning, { subject: meaning, start, end, evidence: reply.slice(start, end) });
  }
  return [...touched.values()];
}
