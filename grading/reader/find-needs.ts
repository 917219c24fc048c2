import { wordClasses } from "./word-classes/word-classes";

/** Words so common that they tell apart no sentence; a frame is looked up by rarer ones if it can be. */
const common = new Set(
  "a an the i we you it he she they is are was were be been do does did have has had will would can could should not no to of in on at for with and but so or if that this what my our your his her their there me us them him from by as all just now one get am please up out off".split(
    " ",
  ),
);

/** Stands among the words of a set for any word that opens with a figure. */
export const someFigure = "0";

/** Words of which a sentence must hold one; the lighter, the rarer they are. */
interface Words {
  readonly list: readonly string[];
  readonly weight: number;
}

/** What a sequence cannot do without: some words, and the alternatives that they were gathered from. */
interface Piece {
  readonly words: Words;
  readonly inner?: readonly Sequence[];
}

type Sequence = readonly Piece[];

/**
 * Finds what a sentence must hold for a frame to match at all: for each way to match it sets of words, one of each of which
 * must be there, the set with the rarest words first. A way that gives no such words has no set.
 */
export function findNeeds(frame: string): readonly (readonly (readonly string[])[])[] {
  return readAlternatives(splitAlternatives(frame), true, true).flatMap((sequence) => {
    const [rarest, ...others] = sequence.toSorted((a, b) => a.words.weight - b.words.weight);
    if (rarest === undefined) return [[]];
    return listWays(rarest).map((way) =>
      [...way, ...others.map(({ words }) => words)]
        .sort((a, b) => a.weight - b.weight)
        .map((words) => words.list),
    );
  });
}

/** The alternatives of a piece, each with its sets of words; those of one set are one way together. */
function listWays({ words, inner }: Piece): readonly (readonly Words[])[] {
  if (inner === undefined) return [[words]];
  const simple = inner.filter((sequence) => sequence.length === 1);
  const ways = inner
    .filter((sequence) => sequence.length > 1)
    .map((sequence) => sequence.map((piece) => piece.words));
  const together = simple.length > 0 ? gatherWords(simple) : undefined;
  return together === undefined ? ways : [[together], ...ways];
}

/** The rarest words of each alternative; nothing if one of them has none. */
function gatherWords(sequences: readonly Sequence[]): Words | undefined {
  const gathered = new Set<string>();
  for (const sequence of sequences) {
    let rarest = sequence[0];
    if (rarest === undefined) return undefined;
    for (const piece of sequence) if (piece.words.weight < rarest.words.weight) rarest = piece;
    for (const word of rarest.words.list) gathered.add(word);
  }
  return weighWords([...gathered]);
}

function weighWords(list: readonly string[]): Words {
  let weight = 0;
  for (const word of list) weight += common.has(word) ? 60 : 1;
  return { list, weight };
}

function splitAlternatives(text: string): string[] {
  if (!text.includes("|")) return [text];
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

function readAlternatives(alternatives: readonly string[], opens: boolean, closes: boolean): Sequence[] {
  return alternatives.map((text) => readSequence(text, opens, closes));
}

const onlyWords = /^[a-z0-9' -]*$/;
// Pictures are halves of a pair each.
const plain = /[a-z0-9'\ud800-\udfff-]+/y;
const classSign = /\{[a-z]+\}/y;
const quantifier = /[?+]|\*(?!\*?\d)|\{\d/y;
const gapSign = /\*\*?\d/y;
const figure = /\\d(?![?*]|\{0)/y;

/** The pieces that a sequence cannot do without. `opens` and `closes` tell whether words begin and end at its ends. */
function readSequence(text: string, opens: boolean, closes: boolean): Sequence {
  if (onlyWords.test(text)) return readWords(text.split(" "), opens, closes);
  const pieces: Piece[] = [];
  let at = 0;
  let fresh = opens;
  while (at < text.length) {
    const sign = text[at] ?? "";
    const gap = sign === "*" ? matchAt(gapSign, text, at) : undefined;
    if (gap !== undefined) {
      at += gap.length;
      fresh = false;
      continue;
    }
    const group = sign === "(" ? readGroup(text, at) : undefined;
    const className = sign === "{" ? matchAt(classSign, text, at) : undefined;
    const run = " (){}|^<>$_*?".includes(sign) ? undefined : matchAt(plain, text, at);
    const next = at + (run?.length ?? group?.length ?? className?.length ?? 1);
    if (matchAt(quantifier, text, next) === undefined) {
      const ends = () => (next >= text.length ? closes : startsWord(text, next));
      let piece: Piece | undefined;
      if (sign === "\\" && fresh && matchAt(figure, text, at) !== undefined) piece = figurePiece;
      else if (run !== undefined && fresh && ends()) piece = readWord(run);
      else if (group !== undefined && !group.inner.startsWith("?"))
        piece = gatherPiece(group.alternatives, fresh, ends());
      else if (className !== undefined) piece = readClass(className.slice(1, -1), fresh, ends());
      if (piece !== undefined) pieces.push(piece);
    }
    fresh =
      run === undefined &&
      (" ^<".includes(sign) ||
        group?.alternatives.every((part) => part.endsWith(" ")) === true ||
        (fresh && "?*+".includes(sign)));
    at = next;
  }
  return pieces;
}

function readWords(words: readonly string[], opens: boolean, closes: boolean): Sequence {
  const whole = words.slice(opens ? 0 : 1, closes ? words.length : -1);
  return whole.filter((word) => word !== "").map(readWord);
}

const single = new Map<string, Piece>();

function readWord(word: string): Piece {
  const piece = single.get(word) ?? { words: weighWords([word]) };
  single.set(word, piece);
  return piece;
}

function gatherPiece(alternatives: readonly string[], opens: boolean, closes: boolean): Piece | undefined {
  const inner = readAlternatives(alternatives, opens, closes);
  const words = gatherWords(inner);
  return words === undefined ? undefined : { words, inner };
}

const figurePiece: Piece = { words: weighWords([someFigure]) };
const classes = new Map<string, Piece | undefined>();

/** The piece that a word class makes, each class read once. */
function readClass(name: string, opens: boolean, closes: boolean): Piece | undefined {
  const key = `${name} ${opens} ${closes}`;
  if (!classes.has(key))
    classes.set(key, gatherPiece(splitAlternatives(wordClasses.get(name) ?? ""), opens, closes));
  return classes.get(key);
}

function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.test(text) ? text.slice(at, expression.lastIndex) : undefined;
}

interface Group {
  readonly inner: string;
  readonly alternatives: readonly string[];
  readonly length: number;
}

function readGroup(text: string, start: number): Group {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth > 0) continue;
    const inner = text.slice(start + 1, at);
    return { inner, alternatives: splitAlternatives(inner), length: at - start + 1 };
  }
  throw new Error(`A group of a frame is never closed: ${text}`);
}

/** After this place a word surely ends: a space, the end of a clause, or a group that opens with a space. */
function startsWord(text: string, at: number): boolean {
  if (" >$".includes(text[at] ?? "")) return true;
  return text[at] === "(" && readGroup(text, at).alternatives.every((part) => part.startsWith(" "));
}
