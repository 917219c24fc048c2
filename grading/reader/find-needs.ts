import { wordClasses } from "./word-classes/word-classes";

/** Words so common that they tell apart no sentence; a frame is looked up by rarer ones if it can be. */
const common = new Set(
  "a an the i we you it he she they is are was were be been do does did have has had will would can could should not no to of in on at for with and but so or if that this what my our your his her their there me us them him from by as all just now one get am please up out off".split(
    " ",
  ),
);

/** Stands among the words of a set for any word that opens with a figure. */
export const someFigure = "0";

/** Words of which a sentence must hold one, and the alternatives that they were gathered from. */
interface Piece {
  readonly words: readonly string[];
  readonly inner?: { readonly text: string; readonly opens: boolean; readonly closes: boolean };
}

/**
 * Finds what a sentence must hold for a frame to match at all: for each way to match it sets of words, one of each of which
 * must be there, the set with the rarest words first. A way that gives no such words has no set.
 */
export function findNeeds(frame: string): readonly (readonly (readonly string[])[])[] {
  return splitAlternatives(frame).flatMap((alternative) => {
    const [rarest, ...others] = listPieces(alternative, true, true).toSorted(
      (a, b) => weigh(a.words) - weigh(b.words),
    );
    if (rarest === undefined) return [[]];
    return listWays(rarest).map((way) =>
      [...way, ...others.map(({ words }) => words)].toSorted((a, b) => weigh(a) - weigh(b)),
    );
  });
}

/** The alternatives of a piece, each with its sets of words; those of one set are one way together. */
function listWays({ words, inner }: Piece): readonly (readonly (readonly string[])[])[] {
  if (inner === undefined) return [[words]];
  const ways = splitAlternatives(inner.text).map((text) =>
    listPieces(text, inner.opens, inner.closes).map((piece) => piece.words),
  );
  const single = [...new Set(ways.filter((way) => way.length === 1).flat(2))];
  return [...(single.length > 0 ? [[single]] : []), ...ways.filter((way) => way.length > 1)];
}

function listPieces(text: string, opens: boolean, closes: boolean): Piece[] {
  const pieces: Piece[] = [];
  readSequence(text, opens, closes, pieces);
  return pieces;
}

/** All alternatives must offer words: the frame's trigger words are theirs together. */
function readAlternatives(text: string, opens: boolean, closes: boolean): readonly string[] | undefined {
  const all: string[] = [];
  for (const alternative of splitAlternatives(text)) {
    const words = readSequence(alternative, opens, closes);
    if (words === undefined) return undefined;
    all.push(...words);
  }
  return [...new Set(all)];
}

const classWords = new Map<string, readonly string[] | undefined>();

/** The trigger words of a word class, each class read once. */
function readClass(name: string, opens: boolean, closes: boolean): readonly string[] | undefined {
  const key = `${name} ${opens} ${closes}`;
  if (!classWords.has(key)) classWords.set(key, readAlternatives(wordClasses.get(name) ?? "", opens, closes));
  return classWords.get(key);
}

function splitAlternatives(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth -= 1;
    else if (sign === "|" && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

// A group with its quantifier, or a run of plain characters, or any other single sign.
const plain = /[a-z0-9'\p{Extended_Pictographic}-]+/uy;
const figure = /\\d(?![?*]|\{0)/y;
const classSign = /\{[a-z]+\}/y;
const quantifier = /[?*+]|\{\d/y;
const gapSign = /\*\*?\d/y;

/** Of the pieces that a sequence cannot do without, the one with the rarest words; `pieces` collects them all. */
function readSequence(
  text: string,
  opens: boolean,
  closes: boolean,
  pieces?: Piece[],
): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let at = 0;
  let fresh = opens;
  while (at < text.length) {
    const gap = matchAt(gapSign, text, at);
    if (gap !== undefined) {
      at += gap.length;
      fresh = false;
      continue;
    }
    const run = matchAt(plain, text, at);
    const group = run === undefined && text[at] === "(" ? readGroup(text, at) : undefined;
    const className = matchAt(classSign, text, at);
    const next = at + (run?.length ?? group?.length ?? className?.length ?? 1);
    const quantified =
      matchAt(quantifier, text, next) !== undefined && matchAt(gapSign, text, next) === undefined;
    const ends = next >= text.length ? closes : startsWord(text, next);
    if (!quantified) {
      const inner =
        group !== undefined && !group.inner.startsWith("?")
          ? group.inner
          : wordClasses.get(className?.slice(1, -1) ?? "");
      const words =
        fresh && matchAt(figure, text, at) !== undefined
          ? [someFigure]
          : run !== undefined && fresh && ends
            ? [run]
            : className !== undefined
              ? readClass(className.slice(1, -1), fresh, ends)
              : inner !== undefined
                ? readAlternatives(inner, fresh, ends)
                : undefined;
      if (words !== undefined)
        pieces?.push(
          inner === undefined ? { words } : { words, inner: { text: inner, opens: fresh, closes: ends } },
        );
      if (words !== undefined && weigh(words) < weigh(best)) best = words;
    }
    const sign = text[at] ?? "";
    fresh =
      run === undefined &&
      (" ^<".includes(sign) ||
        (group !== undefined && endsOpen(group.inner)) ||
        (fresh && /[?*+]/.test(sign)));
    if (group !== undefined && quantified && !fresh) fresh = false;
    at = next;
  }
  return best;
}

function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}

function readGroup(text: string, start: number): { inner: string; length: number } {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return { inner: text.slice(start + 1, at), length: at - start + 1 };
  }
  throw new Error(`A group of a frame is never closed: ${text}`);
}

/** After this place a word surely ends: a space, the end of a clause, or a group that opens with a space. */
function startsWord(text: string, at: number): boolean {
  if (" >$".includes(text[at] ?? "")) return true;
  return (
    text[at] === "(" && splitAlternatives(readGroup(text, at).inner).every((part) => part.startsWith(" "))
  );
}

/** All of a group's alternatives end with a space, so that a new word begins behind it. */
function endsOpen(inner: string): boolean {
  return splitAlternatives(inner).every((part) => part.endsWith(" ") || /\*\d $/.test(part));
}

const weighed = new WeakMap<readonly string[], number>();

function weigh(words: readonly string[] | undefined): number {
  if (words === undefined) return Number.POSITIVE_INFINITY;
  const known = weighed.get(words);
  if (known !== undefined) return known;
  const weight = words.reduce((sum, word) => sum + (common.has(word) ? 60 : 1), 0);
  weighed.set(words, weight);
  return weight;
}
