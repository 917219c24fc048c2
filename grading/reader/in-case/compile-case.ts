import type { GradedCase } from "../../case/graded-case";
import type { ClaimPhrase } from "./find-claims";
import { indexPhrases, type PhraseIndex } from "./find-phrases";
import { type SavedWords, spellSavedReply } from "./find-saved-reply";

/** The phrases of a scenario, ready for finding. */
export interface CompiledCase {
  readonly facts: PhraseIndex<string>;
  readonly subjects: PhraseIndex<string>;
  readonly claims: PhraseIndex<ClaimPhrase>;
  readonly topics: PhraseIndex<string>;
  readonly offers: PhraseIndex<"small" | "big">;
  readonly saved: readonly SavedWords[];
}

const known = new WeakMap<object, CompiledCase>();

/** Compiles the phrases of a scenario once; the same object gives the same compiled case again. */
export function compileCase(graded: GradedCase): CompiledCase {
  const before = known.get(graded);
  if (before !== undefined) return before;
  const claims = graded.articles.flatMap((article) => article.claims);
  const compiled: CompiledCase = {
    facts: indexPhrases(graded.facts.flatMap((fact) => fact.ask.map((phrase) => [phrase, fact.id] as const))),
    subjects: indexPhrases(
      graded.subjects.flatMap((subject) => subject.phrases.map((phrase) => [phrase, subject.id] as const)),
    ),
    claims: indexPhrases<ClaimPhrase>(
      claims.flatMap(({ id, right, wrong }) => [
        ...right.map((phrase) => [phrase, { claim: id, right: true }] as const),
        ...wrong.map((phrase) => [phrase, { claim: id, right: false }] as const),
      ]),
    ),
    topics: indexPhrases(claims.flatMap((claim) => claim.topic.map((phrase) => [phrase, claim.id] as const))),
    offers: indexPhrases<"small" | "big">([
      ...graded.offers.smallPhrases.map((phrase) => [phrase, "small"] as const),
      ...graded.offers.bigPhrases.map((phrase) => [phrase, "big"] as const),
    ]),
    saved: graded.savedReplies.map(({ id, text }) => spellSavedReply(id, text)),
  };
  known.set(graded, compiled);
  return compiled;
}
