import type { Heard } from "../hear-customer";
import type { Token } from "../normalise-text";
import { foldHash, hashText, joinHashes } from "./hash-text";
import { shapeWord } from "./shape-word";

/** What a word is wherever it stands. */
interface WordOutline {
  readonly plain: number;
  /** The features of its runs of three and four letters, both ends of the word marked. */
  readonly letters: readonly number[];
}

/** One word or comma, as numbers. */
export interface Outline extends WordOutline {
  readonly shape: number;
  readonly isWord: boolean;
  /** The customer used it too. */
  readonly echoes: boolean;
}

// Replies are made of the same few thousand words: each is taken apart once. Bounded, for nobody knows what is written.
const mostRemembered = 4000;
const remembered = new Map<string, WordOutline>();

/** Turns a word into what the model compares: itself without its figures, its build, its letters. */
export function outlineWord(word: Token, heard: Heard): Outline {
  const isWord = word.kind === "word";
  const text = /\d/.test(word.text) ? word.text.replace(/\d+/g, "0") : word.text;
  const echoes = isWord && word.text.length > 3 && heard.stems.has(word.text.slice(0, 5));
  const shape = hashText(isWord ? shapeWord(text, echoes) : ",");
  let known = remembered.get(text);
  if (known === undefined) {
    known = { plain: hashText(text), letters: isWord ? cutLetters(text) : [] };
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, known);
  }
  return { plain: known.plain, letters: known.letters, shape, isWord, echoes };
}

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
