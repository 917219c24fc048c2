/** A score of 0 to 100 as a page shows it: whole, and a dash where there is none. */
export function sayScore(score: number | null | undefined): string {
  return score === null || score === undefined ? "–" : String(Math.round(score));
}
