import { isGreeting } from "./is-opener";
import { normaliseText, type Token } from "./normalise-text";

/** A stretch of tokens that says one thing. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** One sentence of a reply: its words in plain spelling, and where each of them stands in the reply. */
export interface Sentence {
  /** The words, each between single spaces, with spaces around: what frames are read against. */
  readonly text: string;
  readonly words: readonly Token[];
  /** Where in `text` each word begins. */
  readonly places: readonly number[];
  readonly clauses: readonly Clause[];
  readonly start: number;
  readonly end: number;
  readonly mark: Token["kind"] | "none";
  readonly question: boolean;
  readonly wordCount: number;
}

// A sentence that never ends is cut, so that no frame ever reads more than this.
const longest = 80;
const asks =
  /^ (?:(?:and|so|but|ok|then|also|sorry|please|hi|hello) (?:, )?){0,2}(?:what (?:is|are|was|were|do|does|did|has|have|would|can|could|will|should|time|date|colour|number|name|model|size|kind|type|happened|happens|else)|which|(?:where|when|who|whose|how|why) (?:is|are|was|were|do|does|did|has|have|can|could|will|would|many|much|long|often)|(?:is|are|was|were|do|does|did|can|could|would|will|may|shall|have|has) (?:you|it|this|that|there|the|your|i|we|he|she|they)) /;
const clauseOpeners = new Set(["and", "but", "so", "because", "then"]);
const subjects = new Set([
  "i",
  "we",
  "you",
  "it",
  "he",
  "she",
  "they",
  "that",
  "there",
  "the",
  "your",
  "our",
  "my",
  "please",
  "can",
  "could",
  "will",
  "let",
  "kindly",
  "then",
  "do",
]);

/** Cuts a reply into sentences and clauses with exact offsets. */
export function cutClauses(reply: string): Sentence[] {
  const sentences: Sentence[] = [];
  let held: Token[] = [];
  let mark: Sentence["mark"] = "none";
  const close = () => {
    const built = buildSentence(held, mark);
    if (built !== undefined) sentences.push(built);
    held = [];
    mark = "none";
  };
  for (const token of normaliseText(reply)) {
    const ends = token.kind !== "word" && token.kind !== "comma";
    if (ends) {
      if (mark === "none" || token.kind === "question") mark = token.kind;
      if (held.length === 0) mark = "none";
      held.push(token);
      continue;
    }
    if (mark !== "none" || held.length >= longest) close();
    // What is said after "Hi Anna," is said as if it stood alone.
    if (token.kind === "comma" && isGreeting(held)) close();
    else held.push(token);
  }
  close();
  return sentences;
}

function buildSentence(tokens: readonly Token[], mark: Sentence["mark"]): Sentence | undefined {
  const first = tokens.findIndex((token) => token.kind === "word");
  const words =
    first === -1
      ? []
      : tokens.slice(first).filter((token) => token.kind === "word" || token.kind === "comma");
  while (words.at(-1)?.kind === "comma") words.pop();
  const opening = words[0];
  const closing = words.at(-1);
  if (opening === undefined || closing === undefined) return undefined;
  const places: number[] = [];
  let text = " ";
  for (const word of words) {
    places.push(text.length);
    text += `${word.text} `;
  }
  const lastMark = tokens.findLast(
    (token) => token.kind !== "word" && token.kind !== "comma" && token.kind !== "break",
  );
  return {
    text,
    words,
    places,
    clauses: cutSentence(words),
    start: opening.start,
    end: Math.max(closing.end, lastMark?.end ?? 0),
    mark,
    question: mark === "question" || (mark !== "exclamation" && asks.test(text)),
    wordCount: words.filter((word) => word.kind === "word").length,
  };
}

/** Clauses end at commas and before a conjunction that opens a new subject. */
function cutSentence(words: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  words.forEach((word, at) => {
    const next = words[at + 1];
    const opens =
      at > start &&
      word.kind === "word" &&
      clauseOpeners.has(word.text) &&
      next !== undefined &&
      subjects.has(next.text);
    if (word.kind !== "comma" && !opens) return;
    if (at > start) clauses.push({ start, end: at });
    start = opens ? at : at + 1;
  });
  if (start < words.length) clauses.push({ start, end: words.length });
  return clauses;
}
