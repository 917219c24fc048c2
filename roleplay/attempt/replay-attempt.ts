import type { Entry } from "../transcript/entry";
import { advanceAttempt } from "./advance-attempt";
import type { AttemptState, Step } from "./attempt-state";
import { beginAttempt } from "./begin-attempt";
import type { Play } from "./compile-play";
import { markPause } from "./mark-pause";
import { sendReply } from "./send-reply";
import { stopAttempt } from "./stop-attempt";
import { takeAction } from "./take-action";

/**
 * An attempt played anew from its entries: what the agent did is done again at the same moments, and all else must
 * come by itself. Gives the whole transcript and the state at `to` (milliseconds since the start), by default that
 * of the last entry. Equal to what was stored, or else the store, the scenario or the engine has changed.
 */
export function replayAttempt(play: Play, seed: number, entries: readonly Entry[], to?: number): Step {
  const replayed = entries.reduce<Step>(
    (before, entry) => {
      const step = repeat(play, before.state, entry);
      return step === null ? before : { state: step.state, entries: before.entries.concat(step.entries) };
    },
    beginAttempt(play, seed),
  );
  const rest = advanceAttempt(play, replayed.state, to ?? entries.at(-1)?.at ?? 0);
  return { state: rest.state, entries: replayed.entries.concat(rest.entries) };
}

/** What the agent did at this entry done again, or null where it came from the customer. */
function repeat(play: Play, state: AttemptState, entry: Entry): Step | null {
  if (entry.kind === "reply") return sendReply(play, state, entry);
  if (entry.kind === "action") return takeAction(play, state, entry);
  if (entry.kind !== "notice") return null;
  const { notice, at, text } = entry;
  if (notice === "paused" || notice === "resumed") return markPause(play, state, { notice, at });
  return notice === "stopped" ? stopAttempt(play, state, at, text) : null;
}
