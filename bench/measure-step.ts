import { readInCase } from "@/grading/reader/read-in-case";
import { advanceAttempt } from "@/roleplay/attempt/advance-attempt";
import { beginAttempt } from "@/roleplay/attempt/begin-attempt";
import { sendReply } from "@/roleplay/attempt/send-reply";
import { loadBenchCase } from "./bench-case";
import type { Row } from "./print-table";
import { findQuantile, formatTime, takeSamples } from "./take-samples";

/** The time of one step of the machine: restored from its stored state, stepped with a reply, stored again. */
export function measureStep(): Row[] {
  const { play, scenario, replies } = loadBenchCase();
  const { state } = advanceAttempt(play, beginAttempt(play, 1).state, 40_000);
  const reading = readInCase(scenario, { reply: replies[0] ?? "", customer: [], earlier: [] });
  const samples = takeSamples(1000, (run) => {
    sendReply(play, state, { id: `bench-${run}`, text: replies[0] ?? "", reading, at: state.at + 10 });
  });
  const how = "restore, step, persist as JSON; 1,000 runs";
  return [
    { what: "one step with a reply, p50", figure: formatTime(findQuantile(samples, 0.5)), how },
    { what: "one step with a reply, p99", figure: formatTime(findQuantile(samples, 0.99)), how },
    {
      what: "stored state of one chat",
      figure: `${(JSON.stringify(state).length / 1024).toFixed(1)} kB`,
      how: "snapshot and timers as JSON; nothing is kept in memory between requests",
    },
  ];
}
