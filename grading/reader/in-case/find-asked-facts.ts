import type { FoundMove, MoveName } from "@/roleplay/transcript/move";
import type { Reading } from "@/roleplay/transcript/reading";
import type { PlainClause } from "./cut-plain-clauses";
import { type FoundPhrase, findPhrases, type PhraseIndex } from "./find-phrases";

type Asked = Reading["asked"][number];

const demands: readonly MoveName[] = ["closed-question", "open-question", "curt"];
const reports =
  /^(?:i|we) (?:have|can see|see|found|got|ha)\b|^(?:thank|thank you|thanks) (?:you )?for\b|^(?:your|the) \S+(?: \S+){0,2} (?:is|was)\b/;
const requests = /^(?:\S+ ){0,3}(?:give|send|tell|provide|share|confirm|need|type|drop|pop)\b/;

/**
 * The facts that a reply asks the customer for: one of their phrases in a question, or in a clause that demands a
 * fact. A clause that merely mentions a fact, reports it or checks what was said asks nothing.
 */
export function findAskedFacts(
  reply: string,
  sentences: readonly (readonly PlainClause[])[],
  moves: readonly FoundMove[],
  index: PhraseIndex<string>,
): Asked[] {
  const asked = new Map<string, Asked>();
  for (const sentence of sentences) {
    for (const phrase of findPhrases(sentence, index)) {
      const clause = sentence[phrase.clause];
      if (clause === undefined || asked.has(phrase.meaning) || !isAsked(clause, phrase, moves)) continue;
      const evidence = reply.slice(clause.start, clause.end);
      asked.set(phrase.meaning, { fact: phrase.meaning, start: clause.start, end: clause.end, evidence });
    }
  }
  return [...asked.values()];
}

function isAsked(clause: PlainClause, phrase: FoundPhrase<string>, moves: readonly FoundMove[]): boolean {
  const made = moves
    .filter((move) => move.start < clause.end && clause.start < move.end)
    .map((move) => move.move);
  const demanded = made.some((move) => demands.includes(move));
  if (!demanded && made.some((move) => move === "confirm-understanding" || move === "satisfaction-check"))
    return false;
  const text = clause.words.map((word) => word.text).join(" ");
  if (clause.asks !== null) return clause.asks === 0 ? !reports.test(text) : clause.asks <= phrase.inClause;
  return demanded && !reports.test(text) ? true : requests.test(text) && demanded;
}
