import { createActor, type Snapshot } from "xstate";
import type { AttemptState, Step } from "./attempt-state";
import type { Play } from "./compile-play";
import type { Running } from "./step-machine";

/** The attempt brought to life from its stored state, never started: restoring has no effect of its own. */
export function wakeAttempt(play: Play, state: AttemptState): Running {
  if (!isSnapshot(state.snapshot)) throw new Error("The stored attempt holds no snapshot of the customer.");
  const snapshot = createActor(play.machine, {
    snapshot: state.snapshot,
    input: { seed: state.seed },
  }).getSnapshot();
  if (snapshot.status === "error") {
    throw new Error(
      `The stored attempt does not fit this version of the scenario: ${String(snapshot.error)}`,
    );
  }
  return { ...state, snapshot, entries: [] };
}

/** The attempt put to rest: its state as JSON, and the entries that came. */
export function restAttempt(play: Play, { entries, snapshot, ...running }: Running): Step {
  const stored: AttemptState["snapshot"] = JSON.parse(
    JSON.stringify(play.machine.getPersistedSnapshot(snapshot)),
  );
  return { state: { ...running, snapshot: stored }, entries };
}

function isSnapshot(stored: unknown): stored is Snapshot<unknown> {
  return typeof stored === "object" && stored !== null && "status" in stored && "context" in stored;
}
