import type { Reading } from "../transcript/reading";
import { runUntil } from "./advance-attempt";
import type { AttemptState, Step } from "./attempt-state";
import type { Play } from "./compile-play";
import { restAttempt, wakeAttempt } from "./run-attempt";
import { stepWithEntry } from "./step-with-entry";

/** Beats in which a customer wants to be heard out: a reply in the midst of one interrupts. */
const outbursts = ["opening", "vent", "reveal"];

/**
 * The attempt after a reply of the agent, received `at` (milliseconds since the start): first it is advanced to that
 * moment, so silence has already cost what it costs, then the customer reads. Throws a RangeError when it has ended.
 */
export function sendReply(
  play: Play,
  state: AttemptState,
  reply: { id: string; text: string; reading: Reading; at: number },
): Step {
  const before = runUntil(play, wakeAttempt(play, state), reply.at);
  if (before.ending !== null) throw new RangeError("This attempt has ended: no reply can be sent.");
  const { text, reading, id } = reply;
  const { queue, stage } = before.snapshot.context;
  const interrupted = queue.some(({ beat }) => outbursts.includes(beat));
  const after = stepWithEntry(play, before, { type: "REPLY", reading, interrupted }, (place) => ({
    kind: "reply",
    ...place,
    id,
    text,
    reading,
    interrupted,
    stage,
  }));
  return restAttempt(play, after);
}
