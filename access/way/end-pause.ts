import type { AttemptRow } from "./find-attempt";
import type { Pause } from "./keep-step";

/** An attempt's times with the present pause put to its account; null where it is not paused. */
export function endPause({ pausedAt, pausedFor }: AttemptRow, now: number): Pause | null {
  if (!pausedAt) return null;
  return { pausedAt: null, pausedFor: pausedFor + Math.max(0, now - pausedAt.getTime()) };
}
