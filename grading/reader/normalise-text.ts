import { dependsOnNeighbours, expandWord } from "./expand-word";
import { findWrappedLines } from "./find-wrapped-lines";
import { correctSpelling } from "./spelling/correct-spelling";
import { placeInOriginal, writePlainly } from "./write-plainly";

/** One word or mark of a reply, in plain spelling, with its place in the reply. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "comma" | "stop" | "question" | "exclamation" | "break";
}

// Words keep inner apostrophes, hyphens, dots and the like ("e-mail", "9.30", "a@b.c"); URLs stay whole.
const piece =
  /https?:\/\/\S{1,200}|[£$€₹₦₱]?[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|[.,:'’/@&_-](?=[\p{L}\p{N}]))*%?|\.{2,}|[.!?,;:\n"“”«»()]|\s[-–—]+(?=\s)|[—–]|['‘’]|\p{Extended_Pictographic}/gu;

/** Splits a reply into tokens in plain spelling: no typos, no shorthand, no contractions, no capitals. */
export function normaliseText(reply: string): Token[] {
  const plain = writePlainly(reply);
  const tokens = splitText(plain.text);
  if (plain.starts.length === 0) return tokens;
  return tokens.map((token) => ({
    ...token,
    ...placeInOriginal(plain, token.start, token.end),
  }));
}

function splitText(text: string): Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  const wrapped = findWrappedLines(text);
  for (const match of text.matchAll(piece)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const isWord = opensWord(raw);
    if (!isWord && /^["“”«»]$/.test(raw)) {
      quoted = raw === "“" || raw === "«" || (raw === '"' && !quoted && text.indexOf('"', end) !== -1);
      continue;
    }
    const kind = isWord ? "word" : nameKind(raw, text, start, end);
    if (kind === "none" || (raw === "\n" && wrapped.has(start))) continue;
    if (kind !== "word") {
      tokens.push({ text: ",", start, end, kind });
      continue;
    }
    for (const word of plainWords(raw, text, start, end)) {
      // Quoted words are somebody else's: the mark keeps every cue from matching them.
      tokens.push({ text: quoted ? `~${word}` : word, start, end, kind });
    }
  }
  return tokens;
}

function nameKind(raw: string, reply: string, start: number, end: number): Token["kind"] | "none" {
  if (raw === "?") return "question";
  if (raw === "!") return "exclamation";
  if (raw === ".") return endsAbbreviation(reply, start) ? "none" : "stop";
  if (raw === "\n" || /^\.{2,}$/.test(raw)) return "break";
  if (raw === ":" && /[)(]/.test(reply.charAt(end))) return "none";
  if (/^[,;:()—–]$|^\s[-–—]+$/.test(raw)) return "comma";
  // A picture beside words says nothing of where a sentence begins or ends.
  if (/^(?:['‘’]|\p{Extended_Pictographic})$/u.test(raw)) return "none";
  return "word";
}

/** "Mr. Hall", "no. 5" and "e.g. this" go on; the dot ends nothing. */
function endsAbbreviation(reply: string, dot: number): boolean {
  const before = reply.slice(Math.max(0, dot - 6), dot).toLowerCase();
  if (/(?:^|[^a-z])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|approx)$/.test(before)) return true;
  return /(?:^|[^a-z])(?:no|nr)$/.test(before) && /^ ?\d/.test(reply.slice(dot + 1, dot + 3));
}

/** A plain letter or figure opens it: most pieces, told apart without looking further. */
function opensWord(raw: string): boolean {
  const code = raw.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || (raw >= "0" && raw < ":");
}

// Replies are made of the same few thousand words: each is spelled out once. Bounded, for nobody knows what is written.
const mostRemembered = 16_000;
const longestRemembered = 24;
const remembered = new Map<string, readonly string[]>();

function plainWords(raw: string, reply: string, start: number, end: number): readonly string[] {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const bare = /[‘’]/.test(raw) ? raw.replace(/[‘’]/g, "'") : raw;
  const word = bare.toLowerCase();
  if (dependsOnNeighbours(word)) {
    const next = /^[ \n]{1,2}([a-z']{1,12})/i.exec(reply.slice(end, end + 15))?.[1]?.toLowerCase() ?? "";
    const before = reply.slice(Math.max(0, start - 14), start);
    return expandWord(word, next, bare, before).map(correctSpelling);
  }
  const words = expandWord(word, "", bare, "").map(correctSpelling);
  if (raw.length > longestRemembered) return words;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(raw, words);
  return words;
}
