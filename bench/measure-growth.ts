import { readInCase } from "@/grading/reader/read-in-case";
import { advanceAttempt } from "@/roleplay/attempt/advance-attempt";
import type { AttemptState } from "@/roleplay/attempt/attempt-state";
import { beginAttempt } from "@/roleplay/attempt/begin-attempt";
import { sendReply } from "@/roleplay/attempt/send-reply";
import { loadBenchCase } from "./bench-case";
import type { Row } from "./print-table";
import { findQuantile, takeSamples } from "./take-samples";

/** How reading and stepping grow with the transcript: what they take at 200 entries, against at 10. They must not grow. */
export function measureGrowth(): Row[] {
  const { play, scenario } = loadBenchCase();
  const text = "I have the record open. Thank you for telling me.";
  const read = () => readInCase(scenario, { reply: text, customer: ["And now?"], earlier: [text] });
  // A reply that moves nothing, so that the customer stays for two hundred entries.
  const reading = { ...read(), moves: [], stated: [], promises: [], offers: [], repeats: false, saved: null };
  const reply = (state: AttemptState, at: number) =>
    sendReply(play, state, { id: `bench-${state.next}`, text, reading, at });
  const grow = (state: AttemptState, entries: number): AttemptState => {
    let grown = state;
    while (grown.next < entries && grown.ending === null) {
      grown = advanceAttempt(play, reply(grown, grown.at + 1000).state, grown.at + 22_000).state;
    }
    return grown;
  };
  const early = grow(beginAttempt(play, 1).state, 10);
  const late = grow(early, 200);
  const time = (state: AttemptState) =>
    findQuantile(
      takeSamples(500, () => reply(state, state.at + 10)),
      0.5,
    );
  const [small, large] = [time(early), time(late)];
  return [
    {
      what: "growth of a step",
      figure: `${(large / small).toFixed(2)} times`,
      how: `at ${late.next} entries against ${early.next}; the state is ${(JSON.stringify(late).length / JSON.stringify(early).length).toFixed(2)} times as big`,
    },
  ];
}
