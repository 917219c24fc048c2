import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { attempts } from "@/db/schema/attempts";
import { coach } from "@/grading/coach/coach";
import { askHint } from "./attempts/ask-hint";
import { countHints } from "./attempts/count-hints";
import { getScorecard } from "./attempts/get-scorecard";
import { pauseAttempt } from "./attempts/pause-attempt";
import { readAttempt } from "./attempts/read-attempt";
import { readCoach } from "./attempts/read-coach";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { dumpDatabase, newGuest, noon, openTrialHouse, second } from "./trial/open-trial-house";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

const at = (seconds: number) => noon + seconds * second;

async function start(...texts: string[]) {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  for (const [place, text] of texts.entries())
    await sendReply(viewer, { attempt: attempt.id, id: `r${place}`, text }, at(20 * (place + 1)));
  return { viewer, attempt: attempt.id };
}

test("each reply has its remark, those since an entry can be asked for, and reading writes nothing", async () => {
  const { viewer, attempt } = await start(
    "Dragging that suitcase through an airport must have been exhausting. What happened?",
    "Sorry, that's our policy.",
  );
  const before = await dumpDatabase();
  const all = coach.parse(await readCoach(viewer, { attempt }, at(41)));
  expect(all.remarks.map(({ sign }) => sign)).toEqual(["helped", "harmed"]);
  expect(all.hints).toEqual([]);
  const { entries } = await readAttempt(viewer, { attempt }, at(41));
  const replies = entries.filter(({ kind }) => kind === "reply").map(({ sequence }) => sequence);
  expect(all.remarks.map(({ entry }) => entry)).toEqual(replies);
  const since = replies[1] ?? 0;
  expect((await readCoach(viewer, { attempt, since }, at(41))).remarks).toEqual(all.remarks.slice(1));
  expect(await dumpDatabase()).toEqual(before);
});

test("a hint is kept with the attempt, step by step, and one asking sent twice is one hint", async () => {
  const { viewer, attempt } = await start();
  const one = await askHint(viewer, { attempt, id: "h1" }, at(30));
  expect(one.hints.map(({ step }) => step)).toEqual([1]);
  expect(await askHint(viewer, { attempt, id: "h1" }, at(31))).toEqual(one);
  const two = await askHint(viewer, { attempt, id: "h2" }, at(32));
  expect(two.hints.map(({ step }) => step)).toEqual([1, 2]);
  expect(await countHints(viewer, { attempt })).toBe(2);
  // What a hint is about is kept, and not told.
  const { hints } = await dumpDatabase();
  expect(hints.filter((row) => row.attempt === attempt).map(({ body }) => body.topic)).toHaveLength(2);
  expect(JSON.stringify(two)).not.toContain("topic");
});

test("many askings at once are one hint each, in one order, until there is no more to say", async () => {
  const { viewer, attempt } = await start();
  const ids = ["a", "b", "c", "d", "e", "f"];
  const answers = await Promise.allSettled(ids.map((id) => askHint(viewer, { attempt, id }, at(30))));
  const { hints } = await readCoach(viewer, { attempt }, at(31));
  expect(hints.map(({ step }) => step)).toEqual([1, 2, 3]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  await expect(askHint(viewer, { attempt, id: "g" }, at(32))).rejects.toMatchObject({ code: "conflict" });
  await sendReply(viewer, { attempt, id: "r", text: "Hello." }, at(33));
  expect((await askHint(viewer, { attempt, id: "h" }, at(34))).hints).toHaveLength(4);
});

test("a hint can be had in a pause, and none after the end; what was said stays to be read", async () => {
  const { viewer, attempt } = await start();
  await pauseAttempt(viewer, { attempt }, at(30));
  expect((await askHint(viewer, { attempt, id: "h1" }, at(90))).hints).toHaveLength(1);
  await stopAttempt(viewer, { attempt }, at(100));
  await expect(askHint(viewer, { attempt, id: "h2" }, at(101))).rejects.toMatchObject({ code: "conflict" });
  // The asking that was kept before is no new one.
  expect((await askHint(viewer, { attempt, id: "h1" }, at(102))).hints).toHaveLength(1);
  expect((await readCoach(viewer, { attempt }, at(103))).hints).toHaveLength(1);
});

test("hints change nothing about the grade", async () => {
  const text = "Dragging that suitcase must have been exhausting. What would put it right?";
  const grade = async (hints: number) => {
    const { viewer, attempt } = await start(text);
    for (let place = 0; place < hints; place += 1)
      await askHint(viewer, { attempt, id: `h${place}` }, at(25 + place));
    await stopAttempt(viewer, { attempt }, at(60));
    expect(await countHints(viewer, { attempt })).toBe(hints);
    return getScorecard(viewer, { attempt }, at(61));
  };
  expect(await grade(3)).toEqual(await grade(0));
});

test("in an attempt that is no practice there is neither a remark nor a hint, and asking writes nothing", async () => {
  const { viewer, attempt } = await start("Sorry, that's our policy.");
  await commit((to) => to.update(attempts).set({ mode: sql`'screening'` }).where(eq(attempts.id, attempt)));
  const before = await dumpDatabase();
  await expect(readCoach(viewer, { attempt }, at(21))).rejects.toMatchObject({ code: "forbidden" });
  await expect(askHint(viewer, { attempt, id: "h1" }, at(21))).rejects.toMatchObject({ code: "forbidden" });
  expect(await dumpDatabase()).toEqual(before);
});
