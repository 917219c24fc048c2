import { createActor, type Snapshot } from "xstate";
import type { AttemptState, Step } from "./attempt-state";
import type { Play } from "./compile-play";
import type { PlaySnapshot, Running } from "./step-machine";

/**
 * The live snapshot of those that were stored or restored in this process, by the stored object itself: one request
 * steps, looks and steps again, and need not restore each time. A state is never changed, so this changes nothing.
 */
const live = new WeakMap<object, { play: Play; snapshot: PlaySnapshot }>();

/** The attempt brought to life from its stored state, never started: restoring has no effect of its own. */
export function wakeAttempt(play: Play, state: AttemptState): Running {
  const stored = state.snapshot;
  if (!isSnapshot(stored)) throw new Error("The stored attempt holds no snapshot of the customer.");
  const known = live.get(stored);
  const snapshot = known?.play === play ? known.snapshot : restoreSnapshot(play, stored, state.seed);
  live.set(stored, { play, snapshot });
  return { ...state, snapshot, entries: [] };
}

/** The attempt put to rest: its state as JSON, and the entries that came. */
export function restAttempt(play: Play, { entries, snapshot, ...running }: Running): Step {
  const stored: AttemptState["snapshot"] = JSON.parse(
    JSON.stringify(play.machine.getPersistedSnapshot(snapshot)),
  );
  const state = { ...running, snapshot: stored };
  live.set(state, { play, snapshot });
  return { state, entries };
}

function restoreSnapshot(play: Play, stored: Snapshot<unknown>, seed: number): PlaySnapshot {
  const snapshot = createActor(play.machine, { snapshot: stored, input: { seed } }).getSnapshot();
  if (snapshot.status === "error") {
    throw new Error(
      `The stored attempt does not fit this version of the scenario: ${String(snapshot.error)}`,
    );
  }
  return snapshot;
}

function isSnapshot(stored: unknown): stored is Snapshot<unknown> {
  return typeof stored === "object" && stored !== null && "status" in stored && "context" in stored;
}
