/** A rate as a percentage: 0.6 as "60.0 %". */
export function sayRate(rate: number | null): string {
  return rate === null ? "–" : `${(rate * 100).toFixed(1)} %`;
}

/** An impact ratio to two places, cut off and not rounded: what is under 0.80 never reads 0.80. */
export function sayRatio(ratio: number | null): string {
  // A binary 0.57 × 100 is a hair under 57.
  return ratio === null ? "–" : (Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2);
}

/** A p-value: "0.012", "under 0.001". */
export function sayP(p: number | null): string {
  if (p === null) return "–";
  return p < 0.001 ? "under 0.001" : p.toFixed(3);
}
