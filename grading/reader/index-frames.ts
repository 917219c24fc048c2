import { compileFrames } from "./compile-frame";
import type { Sentence } from "./cut-clauses";
import { findNeeds, someFigure } from "./find-needs";

/** Lists of numbers, one after the other in `all`: the list of a number runs from its `from` to before the next one's. */
interface Lists {
  readonly from: Int32Array;
  readonly all: Int32Array;
}

/** Frames by the words that a sentence must hold for them, so that most need not be tried on it. */
export interface FrameIndex {
  readonly frames: readonly string[];
  /** Each compiled when first tried. */
  readonly expressions: (RegExp | undefined)[];
  /** The frames that any words may fit. */
  readonly always: readonly number[];
  readonly words: ReadonlyMap<string, number>;
  /** The sets that a word stands in, and the ways to fit that it may open. */
  readonly setsOfWord: Lists;
  readonly waysOfWord: Lists;
  /** The sets that a way asks for besides, and which frame's it is. */
  readonly setsOfWay: Lists;
  readonly frameOfWay: Int32Array;
  /** The last sentence, by its number, that held a word of a set, and that a frame was picked for. */
  readonly seenIn: Int32Array;
  readonly pickedFor: Int32Array;
  sentence: number;
}

/** Indexes frames by what `findNeeds` finds that they need. */
export function indexFrames(frames: readonly string[]): FrameIndex {
  const words = new Map<string, number>();
  const sets = new Map<string, number>();
  const setsOfWord: number[][] = [];
  const waysOfWord: number[][] = [];
  const numberWord = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    setsOfWord.push([]);
    waysOfWord.push([]);
    words.set(word, words.size);
    return words.size - 1;
  };
  // Word classes come again and again as the same list.
  const lists = new Map<readonly string[], number>();
  const numberSet = (set: readonly string[]): number => {
    const listed = lists.get(set);
    if (listed !== undefined) return listed;
    const key = set.join(" ");
    const known = sets.get(key);
    const number = known ?? sets.size;
    if (known === undefined) for (const word of set) setsOfWord[numberWord(word)]?.push(number);
    sets.set(key, number);
    lists.set(set, number);
    return number;
  };
  const setsOfWay: number[][] = [];
  const frameOfWay: number[] = [];
  const always: number[] = [];
  frames.forEach((frame, at) => {
    const ways = findNeeds(frame);
    if (ways.some((needs) => needs.length === 0)) {
      always.push(at);
      return;
    }
    for (const [rarest = [], ...others] of ways) {
      const way = frameOfWay.push(at) - 1;
      // What is looked up by its rarest words need not be asked for them again.
      for (const word of rarest) waysOfWord[numberWord(word)]?.push(way);
      setsOfWay.push(others.map(numberSet));
    }
  });
  return {
    frames,
    expressions: frames.map(() => undefined),
    always,
    words,
    setsOfWord: packLists(setsOfWord),
    waysOfWord: packLists(waysOfWord),
    setsOfWay: packLists(setsOfWay),
    frameOfWay: Int32Array.from(frameOfWay),
    seenIn: new Int32Array(sets.size),
    pickedFor: new Int32Array(frames.length),
    sentence: 0,
  };
}

function packLists(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    from[at + 1] = (from[at] ?? 0) + list.length;
  });
  return { from, all: Int32Array.from(lists.flat()) };
}

/** The frames worth trying on a sentence, by their numbers in rising order. */
export function pickFrames(index: FrameIndex, sentence: Sentence): number[] {
  const { words, seenIn, pickedFor, frameOfWay, setsOfWord, waysOfWord } = index;
  index.sentence += 1;
  const now = index.sentence;
  const held: number[] = [];
  for (const { text } of sentence.words) {
    const word = words.get(text);
    if (word !== undefined) held.push(word);
    const figure = opensWithFigure(text) ? words.get(someFigure) : undefined;
    if (figure !== undefined) held.push(figure);
  }
  for (const word of held) {
    const end = setsOfWord.from[word + 1] ?? 0;
    for (let at = setsOfWord.from[word] ?? end; at < end; at += 1) seenIn[setsOfWord.all[at] ?? 0] = now;
  }
  const picked = [...index.always];
  for (const word of held) {
    const end = waysOfWord.from[word + 1] ?? 0;
    for (let at = waysOfWord.from[word] ?? end; at < end; at += 1) {
      const way = waysOfWord.all[at] ?? 0;
      const frame = frameOfWay[way] ?? 0;
      if (pickedFor[frame] === now || !holdsAll(index, way)) continue;
      pickedFor[frame] = now;
      picked.push(frame);
    }
  }
  return picked.sort((a, b) => a - b);
}

function opensWithFigure(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function holdsAll({ setsOfWay, seenIn, sentence }: FrameIndex, way: number): boolean {
  const end = setsOfWay.from[way + 1] ?? 0;
  for (let at = setsOfWay.from[way] ?? end; at < end; at += 1)
    if (seenIn[setsOfWay.all[at] ?? 0] !== sentence) return false;
  return true;
}

/** The expression of a frame, to be read from its start. */
export function openFrame({ frames, expressions }: FrameIndex, at: number): RegExp {
  const known = expressions[at] ?? compileFrames([frames[at] ?? ""]);
  expressions[at] = known;
  known.lastIndex = 0;
  return known;
}
