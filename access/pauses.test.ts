import { afterAll, beforeAll, expect, test } from "vitest";
import { listAttempts } from "./attempts/list-attempts";
import { pauseAttempt } from "./attempts/pause-attempt";
import { readAttempt } from "./attempts/read-attempt";
import { resumeAttempt } from "./attempts/resume-attempt";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { takeAction } from "./attempts/take-action";
import { dumpDatabase, hour, newGuest, noon, openTrialHouse, second } from "./trial/open-trial-house";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

async function start() {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  return { viewer, attempt: attempt.id };
}

test("while paused the customer's time stands still, and afterwards it goes on where it stood", async () => {
  const [one, other] = [await start(), await start()];
  await pauseAttempt(one.viewer, { attempt: one.attempt }, noon + 10 * second);
  const paused = await readAttempt(one.viewer, { attempt: one.attempt }, noon + 9 * hour);
  expect(paused).toMatchObject({ paused: true, moment: { at: 10 * second, nextIn: null, ending: null } });
  await resumeAttempt(one.viewer, { attempt: one.attempt }, noon + 9 * hour);
  const after = await readAttempt(one.viewer, { attempt: one.attempt }, noon + 9 * hour + 25 * second);
  const never = await readAttempt(other.viewer, { attempt: other.attempt }, noon + 35 * second);
  expect(after.moment.at).toBe(35 * second);
  const lines = (view: typeof after) =>
    view.entries.flatMap((entry) => (entry.kind === "line" ? [[entry.at, entry.text]] : []));
  expect(lines(after)).toEqual(lines(never));
});

test("to pause twice is to pause once, and so is to resume", async () => {
  const { viewer, attempt } = await start();
  await pauseAttempt(viewer, { attempt }, noon + 10 * second);
  const paused = await dumpDatabase();
  await pauseAttempt(viewer, { attempt }, noon + 20 * second);
  expect(await dumpDatabase()).toEqual(paused);
  await resumeAttempt(viewer, { attempt }, noon + 30 * second);
  const resumed = await dumpDatabase();
  await resumeAttempt(viewer, { attempt }, noon + 40 * second);
  expect(await dumpDatabase()).toEqual(resumed);
});

test("nothing is said or done in a pause, and refusing it changes nothing", async () => {
  const { viewer, attempt } = await start();
  await pauseAttempt(viewer, { attempt }, noon + 10 * second);
  const before = await dumpDatabase();
  const reply = sendReply(viewer, { attempt, id: "r1", text: "Hello" }, noon + 20 * second);
  await expect(reply).rejects.toMatchObject({ code: "conflict" });
  const action = takeAction(
    viewer,
    { attempt, id: "a1", action: "book-repair", fields: {} },
    noon + 20 * second,
  );
  await expect(action).rejects.toMatchObject({ code: "conflict" });
  expect(await dumpDatabase()).toEqual(before);
});

test("an attempt can be stopped out of a pause, and the list knows when it ended", async () => {
  const { viewer, attempt } = await start();
  await pauseAttempt(viewer, { attempt }, noon + 10 * second);
  expect((await listAttempts(viewer, noon + 15 * second))[0]?.paused).toBe(true);
  const view = await stopAttempt(viewer, { attempt }, noon + 30 * second);
  expect(view).toMatchObject({ paused: false, moment: { at: 10 * second, ending: "stopped" } });
  expect((await listAttempts(viewer, noon + 60 * second))[0]).toMatchObject({
    paused: false,
    ending: "stopped",
    endedAt: new Date(noon + 30 * second).toISOString(),
  });
});

test("what is over can be neither paused nor resumed, and stays as it ended when stopped", async () => {
  const { viewer, attempt } = await start();
  await stopAttempt(viewer, { attempt }, noon + 10 * second);
  const before = await dumpDatabase();
  await expect(pauseAttempt(viewer, { attempt }, noon + 20 * second)).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(resumeAttempt(viewer, { attempt }, noon + 20 * second)).rejects.toMatchObject({
    code: "conflict",
  });
  expect((await stopAttempt(viewer, { attempt }, noon + 20 * second)).moment.ending).toBe("stopped");
  expect(await dumpDatabase()).toEqual(before);
});
