import { correctSpelling } from "./correct-spelling";
import { expandWord } from "./expand-word";
import { foldLookAlikes } from "./fold-look-alikes";

/** One word or mark of a reply, in plain spelling, with its place in the reply. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "comma" | "stop" | "question" | "exclamation" | "break";
}

// Words keep inner apostrophes, hyphens, dots and the like ("e-mail", "9.30", "a@b.c"); URLs stay whole.
const piece =
  /https?:\/\/\S{1,200}|[£$€₹₦₱]?[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u200b-\u200d\u00ad]|[.,:'’/@&_-](?=[\p{L}\p{N}]))*%?|\.{2,}|[.!?,;:\n"“”«»()]|\s[-–—]+(?=\s)|[—–]|['‘’]|\p{Extended_Pictographic}/gu;

/** Splits a reply into tokens in plain spelling: no typos, no shorthand, no contractions, no capitals. */
export function normaliseText(reply: string): Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  const chopped = isChopped(reply);
  for (const match of reply.matchAll(piece)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    if (/^["“”«»]$/.test(raw)) {
      quoted = raw === "“" || raw === "«" || (raw === '"' && !quoted && reply.indexOf('"', end) !== -1);
      continue;
    }
    const kind = nameKind(raw, reply, start, end);
    if (kind === "none" || (chopped && raw === "\n")) continue;
    if (kind !== "word") {
      tokens.push({ text: ",", start, end, kind });
      continue;
    }
    for (const text of plainWords(raw, reply, end)) {
      // Quoted words are somebody else's: the mark keeps every cue from matching them.
      tokens.push({ text: quoted ? `~${text}` : text, start, end, kind });
    }
  }
  return tokens;
}

/** Written a word or so a line: the lines tell nothing of where sentences end. */
function isChopped(reply: string): boolean {
  const lines = reply.match(/\S[^\n]*/g) ?? [];
  if (lines.length < 5) return false;
  return (reply.match(/\S+/g)?.length ?? 0) < lines.length * 1.5;
}

function nameKind(raw: string, reply: string, start: number, end: number): Token["kind"] | "none" {
  if (raw === "?") return "question";
  if (raw === "!") return "exclamation";
  if (raw === ".") return endsAbbreviation(reply, start) ? "none" : "stop";
  if (raw === "\n" || /^\.{2,}$/.test(raw)) return "break";
  if (raw === ":" && /[)(]/.test(reply.charAt(end))) return "none";
  if (/^[,;:()—–]$|^\s[-–—]+$/.test(raw)) return "comma";
  if (/^['‘’]$/.test(raw)) return "none";
  return "word";
}

/** "Mr. Hall", "no. 5" and "e.g. this" go on; the dot ends nothing. */
function endsAbbreviation(reply: string, dot: number): boolean {
  const before = reply.slice(Math.max(0, dot - 6), dot).toLowerCase();
  if (/(?:^|[^a-z])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|approx)$/.test(before)) return true;
  return /(?:^|[^a-z])(?:no|nr)$/.test(before) && /^ ?\d/.test(reply.slice(dot + 1, dot + 3));
}

function plainWords(raw: string, reply: string, end: number): readonly string[] {
  const bare = foldLookAlikes(raw.replace(/[\u200b-\u200d\u00ad]/g, "").replace(/[‘’]/g, "'"));
  const next = /^[ ]{1,2}([a-z']{1,12})/i.exec(reply.slice(end, end + 15))?.[1]?.toLowerCase() ?? "";
  return expandWord(bare.toLowerCase(), next, bare).map(correctSpelling);
}
