import type { Heard } from "../hear-customer";
import type { Token } from "../normalise-text";
import { foldFigures } from "./fold-figures";
import { foldHash, hashText, joinHashes } from "./hash-text";
import { shapeWord } from "./shape-word";

/** One word or comma, as numbers. */
export interface Outline {
  readonly plain: number;
  /** The same in fewer bits: by which the network knows it. */
  readonly number: number;
  /** The features of its runs of three and four letters, both ends of the word marked. */
  readonly letters: readonly number[];
  readonly shape: number;
  readonly isWord: boolean;
  /** The customer used it too. */
  readonly echoes: boolean;
}

/** A word as it is by itself, and as it is where it takes up the customer's word. */
interface WordOutlines {
  readonly fresh: Outline;
  readonly echoing: Outline;
  /** What the customer must have used for it to be an echo. */
  readonly stem: string;
}

// Replies are made of the same few thousand words: each is taken apart once. Bounded, for nobody knows what is written.
const mostRemembered = 16_000;
const remembered = new Map<string, WordOutlines>();

/** Turns a word into what the model compares: itself without its figures, its build, its letters. */
export function outlineWord(word: Token, heard: Heard): Outline {
  if (word.kind !== "word") return comma;
  let known = remembered.get(word.text);
  if (known === undefined) {
    known = takeApart(word.text);
    if (remembered.size >= mostRemembered) remembered.clear();
    // Numbers hardly ever come again.
    if (!/\d/.test(word.text)) remembered.set(word.text, known);
  }
  return known.stem !== "" && heard.stems.has(known.stem) ? known.echoing : known.fresh;
}

function takeApart(written: string): WordOutlines {
  const text = foldFigures(written);
  const plain = hashText(text);
  const same = { plain, number: foldHash(plain), letters: cutLetters(text), isWord: true };
  return {
    fresh: { ...same, shape: hashText(shapeWord(text, false)), echoes: false },
    echoing: { ...same, shape: hashText(shapeWord(text, true)), echoes: true },
    stem: written.length > 3 ? written.slice(0, 5) : "",
  };
}

const comma: Outline = {
  plain: hashText(","),
  number: foldHash(hashText(",")),
  letters: [],
  shape: hashText(","),
  isWord: false,
  echoes: false,
};

// Shorter words are told by themselves, and most words are: their letters would only cost time.
const shortestCut = 5;
// Beyond this no English word goes on; what does is no word.
const longestWord = 24;
const letterSeed = hashText("letters");

function cutLetters(text: string): number[] {
  const runs = new Set<number>();
  eachRun(text, (padded, from, to) => runs.add(hashRun(padded, from, to)));
  return [...runs];
}

/** The runs of letters of a word, each with the number of its feature: for explaining what was seen. */
export function nameLetters(text: string): [feature: number, name: string][] {
  const named: [number, string][] = [];
  eachRun(text, (padded, from, to) => named.push([hashRun(padded, from, to), padded.slice(from, to)]));
  return named;
}

function eachRun(text: string, take: (padded: string, from: number, to: number) => void): void {
  if (text.length < shortestCut) return;
  const padded = ` ${text.slice(0, longestWord)} `;
  for (let size = 3; size <= 4; size += 1)
    for (let at = 0; at + size <= padded.length; at += 1) take(padded, at, at + size);
}

function hashRun(padded: string, from: number, to: number): number {
  return foldHash(joinHashes(letterSeed, hashText(padded, to - from, from, to)));
}
