import { runUntil } from "./advance-attempt";
import type { AttemptState, Step } from "./attempt-state";
import type { Play } from "./compile-play";
import { restAttempt, wakeAttempt } from "./run-attempt";
import { addEntry } from "./step-machine";

const texts = {
  paused: "The role-play is paused. The customer's time stands still.",
  resumed: "The role-play goes on.",
} as const;

/** The attempt with a notice that it was paused or resumed. The clock itself is the caller's: a pause does not count. */
export function markPause(
  play: Play,
  state: AttemptState,
  mark: { notice: keyof typeof texts; at: number },
): Step {
  const before = runUntil(play, wakeAttempt(play, state), mark.at);
  if (before.ending !== null) return restAttempt(play, before);
  const { notice } = mark;
  return restAttempt(
    play,
    addEntry(before, [], (place) => ({ kind: "notice", ...place, notice, text: texts[notice] })),
  );
}
