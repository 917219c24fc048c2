/**
 * Before which of these rows (highest total first) a cut line at `score` lies.
 * Null: it does not lie on this page. Rows without a total lie on neither side, and come last.
 */
export function findCutPlace(
  rows: readonly { total: number | null }[],
  score: number,
  page: number,
): number | null {
  const place = rows.findIndex(({ total }) => total === null || total < score);
  if (place === -1) return null;
  // On a later page the line lies before the first row only if it lies on the page before.
  if (place === 0 && page > 1) return null;
  return place;
}
