import type { AttemptRow } from "./find-attempt";

/** When a candidate's browser last gave a sign of life, and how much absence may still be forgiven (ms). Null in practice. */
export type Here = Pick<AttemptRow, "hereAt" | "grace">;

/** A browser says every 20 s that it is here: so long without a sign is nothing yet (ms). */
export const unnoticed = 45_000;

/**
 * How much of the time since the last sign of life does not count (ms): all beyond the first 45 s, up to what is left of the
 * grace. It grows steadily with `now`, so nothing jumps when the absence is put to account at the next sign of life.
 */
export function measureForgiven({ hereAt, grace }: Here, now: number): number {
  if (hereAt === null || grace === null) return 0;
  return Math.min(Math.max(0, now - hereAt.getTime() - unnoticed), grace);
}
