import type { PlainClause } from "./cut-plain-clauses";

const negations = new Set("not no never neither nor without isn't".split(" "));
const turns = new Set("but instead rather because so".split(" "));
const left =
  /\b(?:whether|(?:check|see|ask|find out|sure|certain|know|confirm|verify) if|(?:not|no longer) (?:sure|certain)|rather than|instead of|supposed to|no idea)\b/;
const reported =
  /\b(?:you (?:said|say|mention|mentioned|think|thought|believe|were told|have been told|read|heard|saw|claim|were promised)|(?:told|promised) you|as you|somebody said|someone said)\b/;

/**
 * Whether the words at a place of a clause are denied ("it is not 14 days"), left open ("whether it is 14 days") or only
 * reported from somebody else ("you were told 14 days").
 */
export function isDenied(clause: PlainClause, place: number): boolean {
  const before = clause.words.slice(0, place).map((word) => word.text);
  const text = before.join(" ");
  if (left.test(text) || reported.test(text)) return true;
  const near = before.slice(-4);
  const turn = near.findLastIndex((word) => turns.has(word));
  const own = near.slice(turn + 1);
  const last = own.findLastIndex((word) => negations.has(word));
  // "No problem" and "not only" deny nothing of what follows.
  return (
    last !== -1 &&
    !/^(?:no problem|no worry|not only|not just|no later)$/.test(own.slice(last, last + 2).join(" "))
  );
}
