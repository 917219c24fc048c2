import type { CriterionResult } from "@/grading/scorecard";
import type { ReviewedPlay } from "@/scenarios/screening/review";

const most = 140;

/**
 * The candidate's own words that a level rests on, cut at a word to about 140 UTF-16 units: below 4 those that cost it, else
 * those that earned it. Null where it rests on no words of theirs, as where something was looked for and is not there.
 */
export function pickQuote(
  { level, checks }: Pick<CriterionResult, "level" | "checks">,
  entries: ReviewedPlay["entries"],
): string | null {
  const replies = new Set(entries.flatMap(({ kind, sequence }) => (kind === "reply" ? [sequence] : [])));
  const wanted = level !== null && level < 4 ? "not-met" : "met";
  const own = checks
    .filter(({ result }) => result === wanted)
    .flatMap(({ evidence }) => evidence)
    .filter(({ entry, quote }) => replies.has(entry) && quote.trim() !== "");
  const [shortest] = own.toSorted((one, other) => distance(one.quote) - distance(other.quote));
  return shortest ? cut(shortest.quote.trim()) : null;
}

/** A whole reply says less than a sentence, and a single word too little. */
function distance(quote: string): number {
  return Math.abs(quote.length - 60);
}

function cut(quote: string): string {
  if (quote.length <= most) return quote;
  const space = quote.lastIndexOf(" ", most);
  return `${quote.slice(0, space > 0 ? space : most)} …`;
}
