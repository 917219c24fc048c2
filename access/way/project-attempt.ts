import { advanceAttempt } from "@/roleplay/attempt/advance-attempt";
import type { Step } from "@/roleplay/attempt/attempt-state";
import type { Found } from "./find-attempt";
import { measureTime } from "./measure-time";

/** Where an attempt stands at a moment, with the entries that have come since it was last written. Writes nothing. */
export function projectAttempt({ attempt, version }: Found, now: number): Step {
  if (attempt.ending) return { state: attempt.state, entries: [] };
  return advanceAttempt(version.play, attempt.state, measureTime(attempt, now));
}
