import { advanceAttempt } from "@/roleplay/attempt/advance-attempt";
import type { Step } from "@/roleplay/attempt/attempt-state";
import { stopAttempt } from "@/roleplay/attempt/stop-attempt";
import type { Found } from "./find-attempt";
import { measureTime } from "./measure-time";

const timeOver =
  "The time for this role-play is over. What was written until now is kept; it is marked as unfinished, and nothing else is held against you.";

/**
 * Where an attempt stands at a moment, with the entries that have come since it was last written. At its time limit it
 * ends. Writes nothing.
 */
export function projectAttempt({ attempt, version }: Found, now: number): Step {
  const { state, limit } = attempt;
  if (attempt.ending) return { state, entries: [] };
  const at = measureTime(attempt, now);
  if (limit === null || at < limit) return advanceAttempt(version.play, state, at);
  return stopAttempt(version.play, state, limit, timeOver);
}
