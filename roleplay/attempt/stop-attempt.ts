import { runUntil } from "./advance-attempt";
import type { AttemptState, Step } from "./attempt-state";
import type { Play } from "./compile-play";
import { restAttempt, wakeAttempt } from "./run-attempt";
import { addEntry } from "./step-machine";

const ownStop = "You have stopped the role-play. There is no penalty for that.";

/**
 * The attempt stopped at that moment (milliseconds since the start), by the participant or, with a `text` that says so, by
 * something else: no ending of the customer's and no penalty. One that has already ended stays as it is.
 */
export function stopAttempt(play: Play, state: AttemptState, at: number, text: string = ownStop): Step {
  const before = runUntil(play, wakeAttempt(play, state), at);
  if (before.ending !== null) return restAttempt(play, before);
  const noted = addEntry(before, [], (place) => ({
    kind: "notice",
    ...place,
    notice: "stopped",
    text,
    ending: "stopped",
  }));
  return restAttempt(play, { ...noted, ending: "stopped", timers: [] });
}
