import { findNextTimer } from "./advance-attempt";
import type { AttemptState } from "./attempt-state";
import type { Moment } from "./attempt-view";
import type { Play } from "./compile-play";
import { wakeAttempt } from "./run-attempt";

/** What a participant sees of the moment to which the attempt has been advanced. */
export function showMoment(play: Play, state: AttemptState): Moment {
  const { snapshot, timers, at, next, ending } = wakeAttempt(play, state);
  const { context } = snapshot;
  const timer = findNextTimer(timers);
  return {
    at,
    next,
    typing: ending === null && timers.some(({ id }) => id === "line"),
    nextIn: timer === null || ending !== null ? null : Math.max(0, timer.due - at),
    held: context.held,
    away: play.script.departments.find(({ id }) => id === context.away)?.label ?? null,
    ending,
    stars: ending === null || ending === "stopped" ? null : context.stars,
    mood: { tension: context.tension, temper: context.temper },
    spent: play.script.actions
      .filter(({ id, times }) => (context.done[id] ?? 0) >= times)
      .map(({ id }) => id),
  };
}

/** Whether the customer has finished, and it is the agent's turn. */
export function awaitsAgent(play: Play, state: AttemptState): boolean {
  const { snapshot } = wakeAttempt(play, state);
  return (
    snapshot.matches({ talk: { chatting: "listening" } }) ||
    snapshot.matches({ talk: "parting" }) ||
    snapshot.matches({ talk: "gone" })
  );
}
