import type { SentSignal } from "@/scenarios/screening/sent-signal";
import { postNote } from "./post-note";

const tries = 5;
const pause = 10_000;

/** Sends a note for the human who reads the attempt. Its id makes it count once, however often it is sent. */
export async function sendSignal(attempt: string, id: string, signal: SentSignal): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    if (await postNote(attempt, "signals", { id, signal })) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
