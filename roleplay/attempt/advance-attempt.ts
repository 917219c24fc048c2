import type { PlayEvent } from "../machine/play-event";
import type { AttemptState, Step, Timer } from "./attempt-state";
import type { Play } from "./compile-play";
import { restAttempt, wakeAttempt } from "./run-attempt";
import { type Running, stepMachine } from "./step-machine";

/**
 * The attempt at a later moment (milliseconds since its start), with the entries that came until then. Each timer
 * is stepped at its own due time, so one long jump and many small ones give the same transcript.
 */
export function advanceAttempt(play: Play, state: AttemptState, to: number): Step {
  if (!state.timers.some(({ due }) => due <= to))
    return { state: { ...state, at: Math.max(state.at, to) }, entries: [] };
  return restAttempt(play, runUntil(play, wakeAttempt(play, state), to));
}

/** The running attempt with all timers stepped that fall due until then. */
export function runUntil(play: Play, running: Running, to: number): Running {
  const timer = findNextTimer(running.timers);
  if (timer === null || timer.due > to) return { ...running, at: Math.max(running.at, to) };
  const timers = running.timers.filter((other) => other !== timer);
  return runUntil(play, stepMachine(play, { ...running, timers }, toEvent(timer), timer.due), to);
}

/** The timer that falls due first; of two at the same moment, the one that was set first. */
export function findNextTimer(timers: readonly Timer[]): Timer | null {
  return timers.reduce<Timer | null>(
    (first, timer) => (first === null || timer.due < first.due ? timer : first),
    null,
  );
}

/** A stored timer's event. Timers are only ever made from what the machine itself raised. */
function toEvent({ event }: Timer): PlayEvent {
  if (!isRaised(event))
    throw new Error(`The stored attempt holds a timer for ${event.type}, which only an agent sends.`);
  return event;
}

function isRaised(event: Timer["event"]): event is Timer["event"] & PlayEvent {
  return event.type !== "REPLY" && event.type !== "ACT";
}
