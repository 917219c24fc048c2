import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import type { Sentence } from "../cut-clauses";
import type { Token } from "../normalise-text";
import { cutMark, type MarkedReply } from "./marked-reply";

// A polite phrase, an address or a step may well be said twice; this many words in a row are hardly ever typed twice.
const longestPhrase = 12;
// Whole sentences are a copy sooner, and a reply that is nothing but its own copy sooner still.
const longestSentence = 9;
const shortestCopy = 5;

/** Marks what stands in the reply a second time, word for word; the first time stays unmarked. */
export function markPastedText({ reply, sentences }: MarkedReply): ReviewMark[] {
  if (!mayRepeat(sentences)) return [];
  const words = sentences.flatMap((sentence) => sentence.words.filter((word) => word.kind === "word"));
  const whole = findWholeCopy(words);
  const copies = whole === undefined ? [...findCopies(words), ...findSentences(sentences)] : [whole];
  return mergeCopies(copies).map(({ start, end }) => cutMark("pasted-twice", reply, start, end));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** As many words as the shortest copy has were each said so far back at least: hardly any reply goes that far, and it is soon told. */
function mayRepeat(sentences: readonly Sentence[]): boolean {
  const first = new Map<string, number>();
  let at = 0;
  let run = 0;
  for (const { words } of sentences)
    for (const { kind, text } of words) {
      if (kind !== "word") continue;
      const before = first.get(text);
      if (before === undefined) first.set(text, at);
      run = before !== undefined && before + shortestCopy <= at ? run + 1 : 0;
      if (run >= shortestCopy) return true;
      at += 1;
    }
  return false;
}

/** The reply is one text, then the same again, once or more. */
function findWholeCopy(words: readonly Token[]): Stretch | undefined {
  const texts = words.map((word) => word.text);
  const period = findPeriod(texts);
  const first = words[period];
  const last = words.at(-1);
  if (period < shortestCopy || texts.length < period * 2 || texts.length % period !== 0) return undefined;
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** The least distance after which a list goes on as it began (Knuth, Morris and Pratt's border table); linear. */
function findPeriod(texts: readonly string[]): number {
  const borders: number[] = [0];
  let border = 0;
  for (let at = 1; at < texts.length; at += 1) {
    while (border > 0 && texts[at] !== texts[border]) border = borders[border - 1] ?? 0;
    if (texts[at] === texts[border]) border += 1;
    borders.push(border);
  }
  return texts.length - (borders.at(-1) ?? 0);
}

/** Runs of so many words that stood before, found by every run of words that long that was seen. */
function findCopies(words: readonly Token[]): Stretch[] {
  const seen = new Map<string, number>();
  const copies: Stretch[] = [];
  for (let at = 0; at + longestPhrase <= words.length; at += 1) {
    const run = words.slice(at, at + longestPhrase);
    const key = run.map((word) => word.text).join(" ");
    const before = seen.get(key);
    const first = run[0];
    const last = run.at(-1);
    if (before === undefined) seen.set(key, at);
    else if (before + longestPhrase <= at && first !== undefined && last !== undefined)
      copies.push({ start: first.start, end: last.end });
  }
  return copies;
}

function findSentences(sentences: readonly Sentence[]): Stretch[] {
  const seen = new Set<string>();
  const copies: Stretch[] = [];
  for (const { text, wordCount, start, end } of sentences) {
    if (wordCount < longestSentence) continue;
    if (seen.has(text)) copies.push({ start, end });
    seen.add(text);
  }
  return copies;
}

function mergeCopies(copies: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const copy of copies.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    // A stop, a blank or a line end between two copies belongs to them.
    if (last === undefined || copy.start > last.end + 3) merged.push(copy);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, copy.end) };
  }
  return merged;
}
