import { afterAll, beforeAll, expect, test } from "vitest";
import { readReadings } from "./attempts/read-readings";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { dumpDatabase, newGuest, noon, openTrialHouse, second } from "./trial/open-trial-house";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

const text = "I am so sorry about the suitcase. What happened?";

async function play() {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  await sendReply(viewer, { attempt: attempt.id, id: "r", text }, noon + 20 * second);
  return { viewer, attempt: attempt.id };
}

test("the readings of an attempt that is over are told reply by reply, and reading them writes nothing", async () => {
  const { viewer, attempt } = await play();
  await stopAttempt(viewer, { attempt }, noon + 40 * second);
  const before = await dumpDatabase();
  const [one, ...others] = await readReadings(viewer, { attempt }, noon + 41 * second);
  expect(others).toEqual([]);
  expect(one?.reading.moves.map(({ move }) => move)).toContain("apology");
  expect(await dumpDatabase()).toEqual(before);
});

test("while it runs they are refused", async () => {
  const { viewer, attempt } = await play();
  await expect(readReadings(viewer, { attempt }, noon + 21 * second)).rejects.toMatchObject({
    code: "conflict",
  });
});

test("another guest finds no such attempt", async () => {
  const { attempt } = await play();
  await expect(readReadings(newGuest(), { attempt }, noon)).rejects.toMatchObject({ code: "not-found" });
});
