/** How often a total occurs among those who have finished. */
export type TotalCount = { total: number; count: number };

/** Where a total stands: its rank from 1, which equal ones share, and its percentile, where there are enough to tell. */
export type Place = { rank: number; percentile: number | null };

/** Below so many finished candidates a percentile would tell chance. */
export const enoughForPercentiles = 30;

/**
 * Where each total stands among all that are there. The percentile (0 to 100, whole) is how many of a hundred have a lower
 * total, those with the same one counted half; null while fewer than 30 have one.
 */
export function rankTotals(counts: readonly TotalCount[]): ReadonlyMap<number, Place> {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const places = new Map<number, Place>();
  let above = 0;
  for (const { total, count } of counts.toSorted((one, other) => other.total - one.total)) {
    const below = all - above - count;
    const percentile = all < enoughForPercentiles ? null : Math.round(((below + count / 2) / all) * 100);
    places.set(total, { rank: above + 1, percentile });
    above += count;
  }
  return places;
}
