/** Where a move's score meets how often it is right: points of rising score, each with a percentage, 0 to 100. */
export type ConfidenceCurve = readonly (readonly [score: number, percent: number])[];

/**
 * How many of a hundred finds with such a score a person who labels by the guide would agree with, 0 to 100: read off the
 * curve that was measured on writers held out, straight between its points.
 */
export function rateConfidence(curve: ConfidenceCurve, score: number): number {
  const next = curve.findIndex(([at]) => at >= score);
  const above = curve[next];
  const below = curve[next === -1 ? curve.length - 1 : next - 1];
  if (below === undefined) return above?.[1] ?? 0;
  if (above === undefined) return below[1];
  const share = (score - below[0]) / (above[0] - below[0]);
  return Math.round(below[1] + share * (above[1] - below[1]));
}
