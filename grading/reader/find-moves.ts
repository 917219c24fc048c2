import { type FoundMove, type MoveName, moveName } from "@/roleplay/transcript/move";
import type { Sentence } from "./cut-clauses";
import { countEchoes, countStrangeCodes, type Heard } from "./hear-customer";
import { type FrameIndex, indexFrames, openFrame, pickFrames } from "./index-frames";
import { markMove } from "./mark-move";
import type { MoveReading, Rule } from "./move-reading";

/** A rule of a move; the frames that take its sign away are indexed when first asked. */
interface ReadyRule {
  readonly move: MoveName;
  readonly rule: Rule;
  unless?: FrameIndex;
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
  const rules = sortRules(readings);
  const frames = rules.flatMap((ready) => ready.rule.says.map((frame) => ({ ready, frame })));
  let indexed: FrameIndex | undefined;
  return (reply, sentences, heard) => {
    const index = indexed ?? indexFrames(frames.map(({ frame }) => frame));
    indexed = index;
    const replyWords = sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
    const all: FoundMove[] = [];
    const signs: Sign[] = [];
    sentences.forEach((sentence, at) => {
      const found: FoundMove[] = [];
      let asked: ReadyRule | undefined;
      let counts = false;
      for (const picked of pickFrames(index, sentence)) {
        const { ready, frame } = frames[picked] ?? {};
        if (ready === undefined || frame === undefined || !suits(ready.rule, sentence)) continue;
        const expression = openFrame(index, picked);
        let match = expression.exec(sentence.text);
        if (match === null) continue;
        if (asked !== ready) {
          asked = ready;
          counts =
            ruleCounts(ready.rule, reply, sentence, heard, at, replyWords) && !isHeldBack(ready, sentence);
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

/** A rule that gives way to other moves comes after them; the more it gives way to, the later. */
function sortRules(readings: readonly MoveReading[]): ReadyRule[] {
  const rules: ReadyRule[] = readings.flatMap(({ move, rules }) => rules.map((rule) => ({ move, rule })));
  return rules.sort((a, b) => (a.rule.except?.length ?? 0) - (b.rule.except?.length ?? 0));
}

function isHeldBack(ready: ReadyRule, sentence: Sentence): boolean {
  if (ready.rule.unless === undefined) return false;
  ready.unless ??= indexFrames(ready.rule.unless);
  for (const at of pickFrames(ready.unless, sentence))
    if (openFrame(ready.unless, at).test(sentence.text)) return true;
  return false;
}

function suits(rule: Rule, sentence: Sentence): boolean {
  if (rule.question !== undefined && rule.question !== sentence.question) return false;
  return (
    rule.words === undefined || (sentence.wordCount >= rule.words[0] && sentence.wordCount <= rule.words[1])
  );
}

/** Whether a rule lets its frames count here, apart from those that take the sign away. */
function ruleCounts(
  rule: Rule,
  reply: string,
  sentence: Sentence,
  heard: Heard,
  at: number,
  replyWords: number,
): boolean {
  if (rule.opening !== undefined && at >= rule.opening) return false;
  if (rule.replyWords !== undefined && replyWords > rule.replyWords) return false;
  if (rule.echoes !== undefined && countEchoes(sentence, heard) < rule.echoes) return false;
  return rule.codes === undefined || countStrangeCodes(reply, sentence, heard) >= rule.codes;
}

/** The same move twice over the same words is one; the wider evidence stays. */
function addMove(found: FoundMove[], move: FoundMove, rule: Rule): void {
  const near = found.filter((other) => other.start < move.end && move.start < other.end);
  if (rule.except !== undefined && near.some((other) => rule.except?.includes(other.move))) return;
  const same = near.find((other) => other.move === move.move);
  if (same === undefined) found.push(move);
  else if (move.end - move.start > same.end - same.start) found[found.indexOf(same)] = move;
}

const order = new Map<MoveName, number>(moveName.options.map((move, at) => [move, at]));

function sortMoves(found: FoundMove[]): FoundMove[] {
  return found.sort((a, b) => a.start - b.start || (order.get(a.move) ?? 0) - (order.get(b.move) ?? 0));
}
