/**
 * The middle score; of an even number the mean of the two in the middle. The scoring rate of New York City's rules is the share of a
 * group strictly above the median of the full sample (6 RCNY 5-300 and 5-301). Null: there are no scores.
 */
export function findMedian(scores: readonly number[]): number | null {
  const sorted = scores.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  return lower === undefined ? upper : (lower + upper) / 2;
}
