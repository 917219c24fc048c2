import { type FoundMove, harmfulMoves, helpfulMoves, type MoveName } from "@/roleplay/transcript/move";
import { compileFrames } from "./compile-frame";
import type { Sentence } from "./cut-clauses";
import { countEchoes, countStrangeCodes, type Heard } from "./hear-customer";
import type { MoveReading, Rule } from "./move-reading";

/** A rule with its frames compiled once. */
interface ReadyRule {
  readonly move: MoveName;
  readonly rule: Rule;
  readonly says: RegExp;
  readonly unless: RegExp | undefined;
  readonly heard: RegExp | undefined;
}

/** Builds the finder of all moves in one reply's sentences from readings that are data. */
export function buildFinder(
  readings: readonly MoveReading[],
): (reply: string, sentences: readonly Sentence[], heard: Heard) => FoundMove[] {
  const all = readings.flatMap((reading) => reading.rules.map((rule) => readyRule(reading.move, rule)));
  // A rule that gives way to other moves comes after them; the more it gives way to, the later.
  const ordered = all.toSorted((a, b) => (a.rule.except?.length ?? 0) - (b.rule.except?.length ?? 0));
  return (reply, sentences, heard) => {
    const replyWords = sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
    const found: FoundMove[] = [];
    for (const ready of ordered) {
      if (ready.rule.replyWords !== undefined && replyWords > ready.rule.replyWords) continue;
      if (ready.heard !== undefined && !matches(ready.heard, heard.text)) continue;
      for (const sentence of sentences.slice(0, ready.rule.opening)) applyRule(ready, reply, sentence, heard, found);
    }
    return sortMoves(found);
  };
}

function readyRule(move: MoveName, rule: Rule): ReadyRule {
  return {
    move,
    rule,
    says: compileFrames(rule.says),
    unless: rule.unless && compileFrames(rule.unless),
    heard: rule.heard && compileFrames(rule.heard),
  };
}

function matches(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

function applyRule(ready: ReadyRule, reply: string, sentence: Sentence, heard: Heard, found: FoundMove[]): void {
  const { rule, says } = ready;
  if (rule.question !== undefined && rule.question !== sentence.question) return;
  if (rule.words && (sentence.wordCount < rule.words[0] || sentence.wordCount > rule.words[1])) return;
  says.lastIndex = 0;
  let match = says.exec(sentence.text);
  if (match === null) return;
  if (ready.unless && matches(ready.unless, sentence.text)) return;
  if (rule.echoes !== undefined && countEchoes(sentence, heard) < rule.echoes) return;
  if (rule.codes !== undefined && countStrangeCodes(reply, sentence, heard) < rule.codes) return;
  while (match !== null) {
    const move = markMove(ready, reply, sentence, match.index + 1, match.index + match[0].length);
    if (!overlaps(found, move, rule.except)) addMove(found, move);
    match = says.exec(sentence.text);
  }
}

function markMove(ready: ReadyRule, reply: string, sentence: Sentence, from: number, to: number): FoundMove {
  const { move, rule } = ready;
  if (rule.marks === "sentence") return cutMove(move, reply, sentence.start, sentence.end);
  let first = findWord(sentence, from);
  let last = findWord(sentence, to - 1);
  if (rule.marks !== "words") {
    first = sentence.clauses.findLast((clause) => clause.start <= first)?.start ?? first;
    last = (sentence.clauses.find((clause) => clause.end > last)?.end ?? last + 1) - 1;
  }
  while (sentence.words[first]?.kind === "comma" && first < last) first += 1;
  while (sentence.words[last]?.kind === "comma" && last > first) last -= 1;
  return cutMove(move, reply, sentence.words[first]?.start ?? sentence.start, sentence.words[last]?.end ?? sentence.end);
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

function overlaps(found: readonly FoundMove[], move: FoundMove, except: readonly MoveName[] | undefined): boolean {
  if (except === undefined) return false;
  return found.some((other) => other.start < move.end && move.start < other.end && except.includes(other.move));
}

/** The same move twice over the same words is one; the wider evidence stays. */
function addMove(found: FoundMove[], move: FoundMove): void {
  const at = found.findIndex((other) => other.move === move.move && other.start < move.end && move.start < other.end);
  const other = found[at];
  if (other === undefined) found.push(move);
  else if (move.end - move.start > other.end - other.start) found[at] = move;
}

const order = new Map<MoveName, number>([...helpfulMoves, ...harmfulMoves].map((move, at) => [move, at]));

function sortMoves(found: FoundMove[]): FoundMove[] {
  return found.sort((a, b) => a.start - b.start || (order.get(a.move) ?? 0) - (order.get(b.move) ?? 0));
}
