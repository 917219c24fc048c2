import type { FoundMove } from "@/roleplay/transcript/move";
import type { Reading } from "@/roleplay/transcript/reading";
import { cutClauses } from "../cut-clauses";
import type { PlainClause } from "./cut-plain-clauses";
import { spellPlainly } from "./spell-plainly";

const past = new Set(
  "was were took left had been since started rang arrived went came got said stopped lay yesterday ago".split(
    " ",
  ),
);

/**
 * The times that a reply promises, one for each of its timeline moves. A time inside a question, or of what has been,
 * promises nothing.
 */
export function findPromises(
  moves: readonly FoundMove[],
  sentences: readonly (readonly PlainClause[])[],
): Reading["promises"] {
  const clauses = sentences.flat();
  return moves
    .filter((move) => move.move === "timeline" && !isIdle(move, clauses))
    .map(({ start, end, evidence }) => ({ seconds: readSeconds(evidence), start, end, evidence }));
}

function isIdle(move: FoundMove, clauses: readonly PlainClause[]): boolean {
  const clause = clauses.find((one) => one.start <= move.start && move.start < one.end);
  if (clause === undefined) return false;
  const place = clause.words.findIndex((word) => word.end > move.start);
  if (clause.asks !== null && clause.asks <= Math.max(0, place)) return true;
  return clause.words.some((word) => past.has(word.text));
}

const units: readonly (readonly [unit: RegExp, seconds: number])[] = [
  [/^(?:second|secs?)$/, 1],
  [/^(?:minute|mins?)$/, 60],
  [/^(?:hour|hrs?|h)$/, 3600],
  [/^day$/, 86_400],
  [/^(?:week|wk)$/, 604_800],
  [/^month$/, 2_592_000],
];
const between = new Set(
  "to or of more working business full next short quick good little other and most calendar".split(" "),
);
const counts = new Map([
  ["a", 1],
  ["an", 1],
  ["another", 1],
  ["the", 1],
  ["one", 1],
  ["couple", 2],
  ["few", 3],
  ["several", 5],
  ["half", 0.5],
  ["quarter", 0.25],
]);

/**
 * How many seconds a stretch of text names: "half an hour" is 1800, "two or three minutes" is 180. A "sec" that is
 * asked for is taken as half a minute. Null where it names a moment ("by 5pm") or no length at all.
 */
export function readSeconds(text: string): number | null {
  const words = cutClauses(text).flatMap((sentence) => spellPlainly(sentence.words).map((word) => word.text));
  for (let at = 0; at < words.length; at += 1) {
    const length = units.find(([unit]) => unit.test(words[at] ?? ""))?.[1];
    if (length === undefined) continue;
    const count = countBefore(words, at);
    if (count === null) continue;
    const more = words[at + 1] === "and" && words[at + 2] === "a" && words[at + 3] === "half" ? 0.5 : 0;
    const seconds = (count + more) * length;
    return length === 1 && seconds < 30 ? 30 : seconds;
  }
  return null;
}

function countBefore(words: readonly string[], unit: number): number | null {
  let fraction = 1;
  for (let at = unit - 1; at >= Math.max(0, unit - 4); at -= 1) {
    const word = words[at] ?? "";
    if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word) * fraction;
    const count = counts.get(word);
    // "Half an hour", "a quarter of an hour": the fraction stands before the article.
    if (count === 1 && /^(?:half|of)$/.test(words[at - 1] ?? "")) continue;
    if (count !== undefined && count < 1) fraction = count;
    else if (count !== undefined) return count * fraction;
    else if (!between.has(word)) break;
    if (fraction < 1 && at === 0) return fraction;
  }
  return fraction < 1 ? fraction : null;
}
