import { initialTransition } from "xstate";
import type { Step } from "./attempt-state";
import type { Play } from "./compile-play";
import { restAttempt } from "./run-attempt";
import { collectActions } from "./step-machine";

/** A new attempt at moment 0: the customer has joined and is typing. The same seed gives the same customer. */
export function beginAttempt(play: Play, seed: number): Step {
  const [snapshot, actions] = initialTransition(play.machine, { seed });
  const start = { seed, next: 0, at: 0, snapshot, timers: [], ending: null, entries: [] };
  return restAttempt(play, collectActions(start, actions));
}
