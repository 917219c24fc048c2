import { type FoundMove, harmfulMoves, helpfulMoves, type MoveName } from "@/roleplay/transcript/move";
import { compileFrames } from "./compile-frame";
import type { Sentence } from "./cut-clauses";
import { findNeeds } from "./find-needs";
import { countEchoes, countStrangeCodes, type Heard } from "./hear-customer";
import { markMove } from "./mark-move";
import type { MoveReading, Rule } from "./move-reading";

/** A rule with the expressions that it needs once it is tried. */
interface ReadyRule {
  readonly move: MoveName;
  readonly rule: Rule;
  unless?: RegExp;
}

/** One frame of a rule, compiled when first tried. */
interface ReadyFrame {
  readonly ready: ReadyRule;
  readonly frame: string;
  /** Numbers of the sets of words of each of which a sentence must hold one. */
  readonly needs: readonly number[];
  expression?: RegExp;
}

/** Frames by the words that a sentence must hold for them; the others are always tried. */
interface FrameIndex {
  readonly frames: readonly ReadyFrame[];
  readonly always: readonly number[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** In which of the sets a word stands. */
  readonly setsOf: ReadonlyMap<string, readonly number[]>;
  /** For each set the last sentence, by its number, that held one of its words. */
  readonly seenIn: Int32Array;
  sentence: number;
}

/** A frame that fits some words, whether or not its rule lets it count. */
export interface Sign {
  readonly move: MoveName;
  readonly frame: string;
  /** Which sentence of the reply. */
  readonly sentence: number;
  /** Where in the sentence's text the words stand. */
  readonly from: number;
  readonly to: number;
  readonly counts: boolean;
}

/** What the patterns find: the moves, and every sign that was seen on the way. */
export interface PatternReading {
  readonly moves: FoundMove[];
  readonly signs: readonly Sign[];
}

/** Builds the finder of all moves in one reply's sentences from readings that are data. */
export function buildFinder(
  readings: readonly MoveReading[],
): (reply: string, sentences: readonly Sentence[], heard: Heard) => PatternReading {
  const index = indexFrames(readings);
  return (reply, sentences, heard) => {
    const replyWords = sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
    const all: FoundMove[] = [];
    const signs: Sign[] = [];
    sentences.forEach((sentence, at) => {
      const found: FoundMove[] = [];
      let asked: ReadyRule | undefined;
      let counts = false;
      for (const { ready, frame, expression } of pickFrames(index, sentence)) {
        expression.lastIndex = 0;
        let match = expression.exec(sentence.text);
        if (match === null) continue;
        if (asked !== ready) {
          asked = ready;
          counts = ruleCounts(ready, reply, sentence, heard, at, replyWords);
        }
        signs.push({
          move: ready.move,
          frame,
          sentence: at,
          from: match.index + 1,
          to: match.index + match[0].length,
          counts,
        });
        while (counts && match !== null) {
          addMove(
            found,
            markMove(ready.move, ready.rule, reply, sentence, match.index + 1, match.index + match[0].length),
            ready.rule,
          );
          match = expression.exec(sentence.text);
        }
      }
      all.push(...found);
    });
    return { moves: sortMoves(all), signs };
  };
}

function indexFrames(readings: readonly MoveReading[]): FrameIndex {
  const rules: ReadyRule[] = readings.flatMap(({ move, rules }) => rules.map((rule) => ({ move, rule })));
  // A rule that gives way to other moves comes after them; the more it gives way to, the later.
  rules.sort((a, b) => (a.rule.except?.length ?? 0) - (b.rule.except?.length ?? 0));
  const sets = new Map<string, number>();
  const setsOf = new Map<string, number[]>();
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  const frames = rules.flatMap((ready) => ready.rule.says.map((frame) => ({ ready, frame })));
  const ready = frames.map(({ ready, frame }, at): ReadyFrame => {
    const needs = findNeeds(frame);
    if (needs[0] === undefined) always.push(at);
    for (const word of needs[0] ?? []) addTo(byWord, word, at);
    return { ready, frame, needs: needs.map((words) => numberSet(words, sets, setsOf)) };
  });
  return { frames: ready, always, byWord, setsOf, seenIn: new Int32Array(sets.size), sentence: 0 };
}

/** The number of a set of words; the same words are one set. */
function numberSet(
  words: readonly string[],
  sets: Map<string, number>,
  setsOf: Map<string, number[]>,
): number {
  const key = words.join(" ");
  const known = sets.get(key);
  if (known !== undefined) return known;
  const number = sets.size;
  sets.set(key, number);
  for (const word of words) addTo(setsOf, word, number);
  return number;
}

function addTo(lists: Map<string, number[]>, word: string, number: number): void {
  const held = lists.get(word);
  if (held === undefined) lists.set(word, [number]);
  else held.push(number);
}

/** The frames worth trying on a sentence, in the order of the rules. */
function* pickFrames(
  index: FrameIndex,
  sentence: Sentence,
): Generator<{ ready: ReadyRule; frame: string; expression: RegExp }> {
  const { seenIn } = index;
  index.sentence += 1;
  for (const { text } of sentence.words)
    for (const set of index.setsOf.get(text) ?? []) seenIn[set] = index.sentence;
  const picked: number[] = index.always.filter((at) => mayMatch(index, at, sentence));
  for (const { text } of sentence.words)
    for (const at of index.byWord.get(text) ?? []) if (mayMatch(index, at, sentence)) picked.push(at);
  let last = -1;
  for (const at of picked.sort((a, b) => a - b)) {
    if (at === last) continue;
    last = at;
    const frame = index.frames[at];
    if (frame === undefined) continue;
    frame.expression ??= compileFrames([frame.frame]);
    yield { ready: frame.ready, frame: frame.frame, expression: frame.expression };
  }
}

function mayMatch(index: FrameIndex, at: number, sentence: Sentence): boolean {
  const frame = index.frames[at];
  if (frame === undefined) return false;
  for (const set of frame.needs) if (index.seenIn[set] !== index.sentence) return false;
  return suits(frame.ready.rule, sentence);
}

function suits(rule: Rule, sentence: Sentence): boolean {
  if (rule.question !== undefined && rule.question !== sentence.question) return false;
  return (
    rule.words === undefined || (sentence.wordCount >= rule.words[0] && sentence.wordCount <= rule.words[1])
  );
}

function ruleCounts(
  ready: ReadyRule,
  reply: string,
  sentence: Sentence,
  heard: Heard,
  at: number,
  replyWords: number,
): boolean {
  const { rule } = ready;
  if (rule.opening !== undefined && at >= rule.opening) return false;
  if (rule.replyWords !== undefined && replyWords > rule.replyWords) return false;
  if (rule.echoes !== undefined && countEchoes(sentence, heard) < rule.echoes) return false;
  if (rule.codes !== undefined && countStrangeCodes(reply, sentence, heard) < rule.codes) return false;
  if (rule.unless === undefined) return true;
  ready.unless ??= compileFrames(rule.unless);
  ready.unless.lastIndex = 0;
  return !ready.unless.test(sentence.text);
}

/** The same move twice over the same words is one; the wider evidence stays. */
function addMove(found: FoundMove[], move: FoundMove, rule: Rule): void {
  const near = found.filter((other) => other.start < move.end && move.start < other.end);
  if (rule.except !== undefined && near.some((other) => rule.except?.includes(other.move))) return;
  const same = near.find((other) => other.move === move.move);
  if (same === undefined) found.push(move);
  else if (move.end - move.start > same.end - same.start) found[found.indexOf(same)] = move;
}

const order = new Map<MoveName, number>([...helpfulMoves, ...harmfulMoves].map((move, at) => [move, at]));

function sortMoves(found: FoundMove[]): FoundMove[] {
  return found.sort((a, b) => a.start - b.start || (order.get(a.move) ?? 0) - (order.get(b.move) ?? 0));
}
