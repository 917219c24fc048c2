import type { Page } from "playwright/test";
import { hearCustomer, sendReply, takeAction } from "./attempt";
import { moveClock } from "./move-clock";
import type { readTrainee } from "./read-trainee";

/** Plays a simulated trainee's lines in an open chat, until they are at their end or the customer is. True: the customer ended it. */
export async function playTrainee(
  page: Page,
  attempt: string,
  steps: ReturnType<typeof readTrainee>,
): Promise<boolean> {
  for (const step of steps) {
    if ("do" in step) await takeAction(page, attempt, step);
    else if ("wait" in step) await moveClock(page, step.wait * 1000);
    else {
      if ((await hearCustomer(page, attempt)).ending !== null) return true;
      await moveClock(page, 4000 + step.say.length * 50);
      await sendReply(page, step.say);
    }
  }
  return (await hearCustomer(page, attempt)).ending !== null;
}
