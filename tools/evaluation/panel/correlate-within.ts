/** A thing with two figures, and the group that it is compared within. */
export type Grouped = { group: string; x: number; y: number };

/**
 * Pearson's correlation of x and y within groups: of what is left of each once its group's mean is taken off, over all
 * groups together. NaN where nothing varies.
 */
export function correlateWithin(points: readonly Grouped[]): number {
  const groups = [...new Set(points.map(({ group }) => group))];
  const left = groups.flatMap((group) => {
    const own = points.filter((one) => one.group === group);
    const [x, y] = [mean(own.map((one) => one.x)), mean(own.map((one) => one.y))];
    return own.map((one) => ({ x: one.x - x, y: one.y - y }));
  });
  const sum = (of: (one: { x: number; y: number }) => number) => left.reduce((all, one) => all + of(one), 0);
  return sum(({ x, y }) => x * y) / Math.sqrt(sum(({ x }) => x * x) * sum(({ y }) => y * y));
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
