import type { AttemptRow } from "./find-attempt";

type Times = Pick<AttemptRow, "startedAt" | "pausedAt" | "pausedFor" | "state">;

/** The attempt's own time at a moment (ms since its start, pauses left out). It never runs backwards, though a clock may. */
export function measureTime({ startedAt, pausedAt, pausedFor, state }: Times, now: number): number {
  const until = pausedAt?.getTime() ?? now;
  return Math.max(state.at, until - startedAt.getTime() - pausedFor);
}
