import { type FoundMove, harmfulMoves, helpfulMoves, type MoveName } from "@/roleplay/transcript/move";
import { compileFrames } from "./compile-frame";
import type { Sentence } from "./cut-clauses";
import { findFurtherWords, findTriggerWords } from "./find-trigger-words";
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
  /** Words of which a sentence must hold one besides those that the frame is looked up by. */
  readonly further: ReadonlySet<string> | undefined;
  expression?: RegExp;
}

/** Frames by the words that a sentence must hold for them; the others are always tried. */
interface FrameIndex {
  readonly frames: readonly ReadyFrame[];
  readonly always: readonly number[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
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
  const frames: ReadyFrame[] = rules.flatMap((ready) =>
    ready.rule.says.map((frame) => readyFrame(ready, frame)),
  );
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  frames.forEach(({ frame }, at) => {
    const words = findTriggerWords(frame);
    if (words === undefined) always.push(at);
    for (const word of words ?? []) {
      const held = byWord.get(word);
      if (held === undefined) byWord.set(word, [at]);
      else held.push(at);
    }
  });
  return { frames, always, byWord };
}

function readyFrame(ready: ReadyRule, frame: string): ReadyFrame {
  const further = findFurtherWords(frame);
  return { ready, frame, further: further === undefined ? undefined : new Set(further) };
}

/** The frames worth trying on a sentence, in the order of the rules. */
function* pickFrames(
  index: FrameIndex,
  sentence: Sentence,
): Generator<{ ready: ReadyRule; frame: string; expression: RegExp }> {
  const picked = new Set(index.always);
  for (const { text } of sentence.words) for (const at of index.byWord.get(text) ?? []) picked.add(at);
  const kept = [...picked].filter((at) => mayMatch(index.frames[at], sentence));
  for (const at of kept.sort((a, b) => a - b)) {
    const frame = index.frames[at];
    if (frame === undefined) continue;
    frame.expression ??= compileFrames([frame.frame]);
    yield { ready: frame.ready, frame: frame.frame, expression: frame.expression };
  }
}

function mayMatch(frame: ReadyFrame | undefined, sentence: Sentence): boolean {
  if (frame === undefined || !suits(frame.ready.rule, sentence)) return false;
  const { further } = frame;
  return further === undefined || sentence.words.some(({ text }) => further.has(text));
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
