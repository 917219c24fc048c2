import type { AttemptRow } from "./find-attempt";
import { type Here, measureForgiven } from "./measure-forgiven";

type Times = Pick<AttemptRow, "startedAt" | "pausedAt" | "pausedFor" | "state"> & Here;

/**
 * The attempt's own time at a moment (ms since its start, pauses and forgiven absence left out). It never runs backwards,
 * though a clock may.
 */
export function measureTime(attempt: Times, now: number): number {
  const { startedAt, pausedAt, pausedFor, state } = attempt;
  const until = pausedAt?.getTime() ?? now;
  return Math.max(state.at, until - startedAt.getTime() - pausedFor - measureForgiven(attempt, until));
}
