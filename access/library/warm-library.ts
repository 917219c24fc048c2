import "server-only";
import { setImmediate as breathe } from "node:timers/promises";
import { readInCase } from "@/grading/reader/read-in-case";
import { advanceAttempt } from "@/roleplay/attempt/advance-attempt";
import { beginAttempt } from "@/roleplay/attempt/begin-attempt";
import { sendReply } from "@/roleplay/attempt/send-reply";
import { currentLibrary } from "./current-library";
import { loadVersion } from "./load-version";

/** As long as it takes a customer of any persona to have said their opening, in milliseconds. */
const opening = 60_000;

/**
 * Reads and plays each scenario once in memory, so that the first person does not pay for what a process does only
 * once: compiling scripts and patterns. Requests are answered between one reply and the next. Writes nothing.
 */
export async function warmLibrary(): Promise<void> {
  const { scenarios, versions } = await currentLibrary();
  for (const [id, scenario] of scenarios) {
    const hash = versions.get(id);
    if (hash === undefined) continue;
    const { play } = await loadVersion(hash);
    let { state } = advanceAttempt(play, beginAttempt(play, 1).state, opening);
    for (const [criterion, reply] of Object.entries(scenario.better)) {
      const reading = readInCase(scenario, { reply, customer: [], earlier: [] });
      const at = state.at + 1;
      if (state.ending === null)
        ({ state } = sendReply(play, state, { id: criterion, text: reply, reading, at }));
      await breathe();
    }
  }
}
