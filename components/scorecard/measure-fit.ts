/** A stretch of a text, in UTF-16 offsets. */
export type Stretch = { start: number; end: number };

/** How much two stretches have in common, from 0 to 1: the common part as a share of both together. */
export function measureFit(one: Stretch, other: Stretch): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return all <= 0 ? 0 : Math.max(0, common / all);
}
