import { afterAll, beforeAll, expect, test } from "vitest";
import { getScorecard } from "./attempts/get-scorecard";
import { readConsistency } from "./attempts/read-consistency";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { hour, newGuest, noon, openTrialHouse, second } from "./trial/open-trial-house";
import type { Viewer } from "./viewer/viewer";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

/** One reply, then silence until the customer leaves, or a stop. */
async function play(viewer: Viewer, text: string, start: number, stop = false) {
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, start);
  await sendReply(viewer, { attempt: attempt.id, id: "r1", text }, start + 20 * second);
  if (stop) await stopAttempt(viewer, { attempt: attempt.id }, start + 30 * second);
  return getScorecard(viewer, { attempt: attempt.id }, start + hour);
}

test("goes by one's own attempts that came to their end and were graded, and is null under two", async () => {
  const [viewer, other] = [newGuest(), newGuest()];
  expect(await readConsistency(viewer)).toBeNull();
  const first = await play(viewer, "I'm so sorry about the wheel. What happened at the airport?", noon);
  await play(viewer, "Hello", noon + hour, true);
  await play(other, "Hello", noon);
  expect(await readConsistency(viewer)).toBeNull();
  const second = await play(viewer, "Calm down.", noon + 2 * hour);
  const totals = [first.total ?? 0, second.total ?? 0];
  expect(await readConsistency(viewer)).toMatchObject({
    total: { over: 2, lowest: Math.min(...totals), highest: Math.max(...totals) },
  });
  expect(await readConsistency(other)).toBeNull();
});
