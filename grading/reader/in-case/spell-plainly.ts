import type { Token } from "../normalise-text";

/** A word in the form in which phrases are compared; the offsets are UTF-16 and point into the text it came from. */
export interface PlainWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const numbers = new Map(small.split(" ").map((word, value) => [word, value]));
const tens = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, at * 10 + 20]),
);

/**
 * Brings words into the form in which phrases are compared: parts of a hyphenated word apart, numbers as figures,
 * plurals without their s. A phrase and a reply that go through it meet whichever way each was typed.
 */
export function spellPlainly(tokens: readonly Token[]): PlainWord[] {
  const words = tokens.filter((token) => token.kind === "word").flatMap(splitToken);
  const plain: PlainWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const number = readNumber(words, at);
    if (number === null) {
      plain.push({ ...word, text: dropPlural(word.text) });
      continue;
    }
    plain.push({ text: String(number.value), start: word.start, end: words[number.last]?.end ?? word.end });
    at = number.last;
  }
  return plain;
}

function splitToken(token: Token): PlainWord[] {
  // A quoted word still names a fact or a figure, so the reader's mark for quotes is taken off.
  const text = token.text.replace(/^~/, "").replace(/(?<=\d),(?=\d{3}\b)/g, "");
  const parts = text.match(/\d+(?:\.\d+)?(?:st|nd|rd|th)\b|\d+(?:\.\d+)?|[^\d\s\-/–]+|[-/–]/gu) ?? [text];
  return parts
    .filter((part) => !/^[-/–]$/.test(part))
    .map((part) => ({
      text: /^\d+\.\d+$/.test(part) ? String(Number(part)) : part,
      start: token.start,
      end: token.end,
    }));
}

function readNumber(words: readonly PlainWord[], at: number): { value: number; last: number } | null {
  const word = words[at]?.text ?? "";
  const next = words[at + 1]?.text ?? "";
  const round = tens.get(word);
  const unit = numbers.get(next);
  if (round !== undefined)
    return unit !== undefined && unit > 0 && unit < 10
      ? { value: round + unit, last: at + 1 }
      : { value: round, last: at };
  const plain = numbers.get(word);
  if (plain === undefined) return null;
  return next === "hundred" && plain > 0 ? { value: plain * 100, last: at + 1 } : { value: plain, last: at };
}

function dropPlural(word: string): string {
  return word.length > 3 && /[^su']s$/.test(word) ? word.slice(0, -1) : word;
}
