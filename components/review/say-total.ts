import { sayScore } from "./say-score";

/**
 * A total as a list with a cut line shows it: whole, but to one decimal where rounding would carry it over the line, so that
 * nobody reads 60 below a line at 60.
 */
export function sayTotal(total: number | null, cut: number | null): string {
  const carried = total !== null && cut !== null && total < cut && Math.round(total) >= cut;
  return carried ? total.toFixed(1) : sayScore(total);
}
