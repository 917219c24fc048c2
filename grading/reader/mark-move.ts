import type { FoundMove, MoveName } from "@/roleplay/transcript/move";
import type { Sentence } from "./cut-clauses";
import type { Rule } from "./move-reading";

/** Marks the evidence of a move: the words matched, the clauses around them or the sentence, as the rule says. */
export function markMove(
  move: MoveName,
  rule: Rule,
  reply: string,
  sentence: Sentence,
  from: number,
  to: number,
): FoundMove {
  if (rule.marks === "sentence") return cutMove(move, reply, sentence.start, sentence.end);
  let first = findWord(sentence, from);
  let last = findWord(sentence, to - 1);
  if (rule.marks !== "words") {
    first = sentence.clauses.findLast((clause) => clause.start <= first)?.start ?? first;
    last = (sentence.clauses.find((clause) => clause.end > last)?.end ?? last + 1) - 1;
  }
  while (sentence.words[first]?.kind === "comma" && first < last) first += 1;
  while (sentence.words[last]?.kind === "comma" && last > first) last -= 1;
  return cutMove(
    move,
    reply,
    sentence.words[first]?.start ?? sentence.start,
    sentence.words[last]?.end ?? sentence.end,
  );
}

/** The word that stands at a place of the sentence's text, by halving. */
function findWord(sentence: Sentence, place: number): number {
  let low = 0;
  let high = sentence.places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentence.places[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutMove(move: MoveName, reply: string, start: number, end: number): FoundMove {
  return { move, start, end, evidence: reply.slice(start, end) };
}
