import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { absences } from "@/db/schema/screening/absences";
import { replayAttempt } from "@/roleplay/attempt/replay-attempt";
import { pauseAttempt } from "../attempts/pause-attempt";
import { readAttempt } from "../attempts/read-attempt";
import { resumeAttempt } from "../attempts/resume-attempt";
import { sendReply } from "../attempts/send-reply";
import { loadVersion } from "../library/load-version";
import { minute, noon, openTrialHouse, second } from "../trial/open-trial-house";
import { trialInvitation, trialPlan, trialScreening } from "../trial/open-trial-screening";
import { readEntries } from "../way/read-entries";
import { notePresence } from "./note-presence";
import { startDraw } from "./start-draw";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

async function begin(minutes: number) {
  const screening = await trialScreening({ plan: { ...trialPlan, asksHistory: false } });
  const draws = [{ scenario: "trial-suitcase", seed: 5, minutes }];
  const { viewer } = await trialInvitation(screening.id, { draws, consentedAt: new Date(noon) });
  const { id } = await startDraw(viewer, { draw: 0 }, noon);
  const view = (now: number) => readAttempt(viewer, { attempt: id }, now);
  const stay = async (from: number, until: number) => {
    for (let now = from; now <= until; now += 20 * second) await notePresence(viewer, { attempt: id }, now);
  };
  return { viewer, attempt: id, view, stay };
}

async function readRow(attempt: string) {
  const [row] = await database().select().from(attempts).where(eq(attempts.id, attempt));
  if (!row) throw new Error("The attempt is gone.");
  return row;
}

test("time left runs down, stands in a pause, and at the limit the attempt ends as stopped, in kind words", async () => {
  const { viewer, attempt, view, stay } = await begin(2);
  expect((await view(noon + 30 * second)).timeLeft).toBe(90 * second);
  await pauseAttempt(viewer, { attempt }, noon + 30 * second);
  expect((await view(noon + 30 * minute)).timeLeft).toBe(90 * second);
  await resumeAttempt(viewer, { attempt }, noon + 30 * minute);
  await stay(noon + 30 * minute, noon + 31 * minute);
  const before = await view(noon + 31 * minute);
  expect(before.timeLeft).toBe(30 * second);
  // The page knows when to look again: something is to be seen at the limit.
  expect(before.moment.nextIn).toBeLessThanOrEqual(30 * second);
  const after = await view(noon + 31 * minute + 30 * second);
  expect(after).toMatchObject({ timeLeft: 0, moment: { at: 2 * minute, ending: "stopped", nextIn: null } });
  const last = after.entries.at(-1);
  expect(last).toMatchObject({ kind: "notice", notice: "stopped", at: 2 * minute });
  expect(last?.kind === "notice" && last.text).toMatch(/time for this role-play is over.*unfinished/);
  expect(await readRow(attempt)).toMatchObject({
    ending: "stopped",
    endedAt: new Date(noon + 31 * minute + 30 * second),
  });
  const late = sendReply(viewer, { attempt, id: "late", text: "One more thing" }, noon + 32 * minute);
  await expect(late).rejects.toMatchObject({ code: "conflict" });
});

test("the ending at the limit is the same whoever looks when, and a replay of the entries gives it again", async () => {
  const [one, other] = [await begin(2), await begin(2)];
  for (let now = noon; now < noon + 3 * minute; now += 7 * second) {
    await notePresence(one.viewer, { attempt: one.attempt }, now);
    await one.view(now);
  }
  await other.stay(noon, noon + 100 * second);
  await other.view(noon + 3 * minute);
  const [kept, jumped] = [await readEntries(one.attempt), await readEntries(other.attempt)];
  expect(jumped).toEqual(kept);
  const { seed, hash } = await readRow(one.attempt);
  expect(replayAttempt((await loadVersion(hash)).play, seed, kept).entries).toEqual(kept);
});

test("extra time is in the limit that the draw was given", async () => {
  const { attempt, view } = await begin(3 * 1.5);
  expect((await readRow(attempt)).limit).toBe(4.5 * minute);
  expect((await view(noon)).timeLeft).toBe(4.5 * minute);
});

test("who never comes back is given the grace first, which is logged; then the attempt ends", async () => {
  const { attempt, view } = await begin(2);
  expect((await view(noon + 10 * minute)).moment).toMatchObject({ at: 45 * second, ending: null });
  const gone = await view(noon + 60 * minute);
  expect(gone.moment).toMatchObject({ at: 2 * minute, ending: "stopped" });
  const end = new Date(noon + 12 * minute);
  expect(await readRow(attempt)).toMatchObject({ grace: 0, pausedFor: 10 * minute, endedAt: end });
  const rows = await database().select().from(absences).where(eq(absences.attempt, attempt));
  expect(rows).toMatchObject([{ from: new Date(noon), until: end, granted: 10 * minute }]);
});
