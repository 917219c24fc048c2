import { afterAll, beforeAll, expect, test } from "vitest";
import { scorecard } from "@/grading/scorecard";
import { getScorecard } from "./attempts/get-scorecard";
import { listAttempts } from "./attempts/list-attempts";
import { readAttempt } from "./attempts/read-attempt";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import {
  dumpDatabase,
  hour,
  newGuest,
  noon,
  openTrialHouse,
  second,
  useTrialLibrary,
} from "./trial/open-trial-house";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

async function start() {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  await sendReply(
    viewer,
    { attempt: attempt.id, id: "r1", text: "I'm so sorry. What happened?" },
    noon + 20 * second,
  );
  return { viewer, attempt: attempt.id };
}

test("there is no scorecard while the attempt is running, and asking for it writes nothing", async () => {
  const { viewer, attempt } = await start();
  const before = await dumpDatabase();
  await expect(getScorecard(viewer, { attempt }, noon + 30 * second)).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await dumpDatabase()).toEqual(before);
});

test("a stopped attempt is graded as unfinished, once, and the list has its total", async () => {
  const { viewer, attempt } = await start();
  await stopAttempt(viewer, { attempt }, noon + 60 * second);
  const card = await getScorecard(viewer, { attempt }, noon + 61 * second);
  expect(scorecard.parse(card)).toMatchObject({ unfinished: true, ending: "stopped" });
  // What a later edit would make of it changes nothing about a grade that was given.
  await useTrialLibrary(({ scenarios }) => {
    for (const scenario of scenarios.values()) scenario.issue = "something else";
  });
  expect(await getScorecard(viewer, { attempt }, noon + 2 * hour)).toEqual(card);
  expect((await listAttempts(viewer, noon + 2 * hour))[0]?.total).toBe(card.total);
});

test("an attempt that its customer left by themselves is graded without anybody having looked before", async () => {
  const { viewer, attempt } = await start();
  const card = await getScorecard(viewer, { attempt }, noon + hour);
  const view = await readAttempt(viewer, { attempt }, noon + hour);
  expect(card.ending).toBe(view.moment.ending);
  expect(card.unfinished).toBe(false);
  const { attempts } = await dumpDatabase();
  const row = attempts.find(({ id }) => id === attempt);
  expect(row?.endedAt?.getTime()).toBeGreaterThan(noon + 20 * second);
  expect(row?.endedAt?.getTime()).toBeLessThan(noon + hour);
});
