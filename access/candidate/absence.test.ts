import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { absences } from "@/db/schema/screening/absences";
import { pauseAttempt } from "../attempts/pause-attempt";
import { readAttempt } from "../attempts/read-attempt";
import { resumeAttempt } from "../attempts/resume-attempt";
import { sendReply } from "../attempts/send-reply";
import { startAttempt } from "../attempts/start-attempt";
import { hour, minute, newGuest, noon, openTrialHouse, second } from "../trial/open-trial-house";
import { trialInvitation, trialPlan, trialScreening } from "../trial/open-trial-screening";
import { notePresence } from "./note-presence";
import { startDraw } from "./start-draw";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

async function begin({ graceMinutes = 10, minutes = 60 } = {}) {
  const screening = await trialScreening({ plan: { ...trialPlan, asksHistory: false, graceMinutes } });
  const draws = [{ scenario: "trial-suitcase", seed: 5, minutes }];
  const { row, viewer } = await trialInvitation(screening.id, { draws, consentedAt: new Date(noon) });
  const { id } = await startDraw(viewer, { draw: 0 }, noon);
  const look = async (now: number) => (await readAttempt(viewer, { attempt: id }, now)).moment.at;
  const stay = async (until: number) => {
    for (let now = noon; now <= until; now += 20 * second) await notePresence(viewer, { attempt: id }, now);
  };
  return { row, viewer, attempt: id, look, stay };
}

const logged = (attempt: string) => database().select().from(absences).where(eq(absences.attempt, attempt));

async function readRow(attempt: string) {
  const [row] = await database().select().from(attempts).where(eq(attempts.id, attempt));
  return row;
}

test("who says every 20 s that they are here has the same time as everybody, and nothing is logged", async () => {
  const { attempt, look, stay } = await begin();
  await stay(noon + 60 * second);
  expect(await look(noon + 60 * second)).toBe(60 * second);
  expect(await logged(attempt)).toEqual([]);
});

test("a crash of five minutes costs 45 s, is logged once, and comes out of the grace", async () => {
  const { viewer, attempt, look, stay } = await begin();
  await stay(noon + 20 * second);
  const back = noon + 320 * second;
  // While nobody is there, the clock stands beyond the 45 s; to look writes nothing.
  expect(await look(noon + 60 * second)).toBe(60 * second);
  expect(await look(noon + 65 * second)).toBe(65 * second);
  expect(await look(noon + 200 * second)).toBe(65 * second);
  expect(await look(back)).toBe(65 * second);
  expect(await logged(attempt)).toEqual([]);
  expect(await notePresence(viewer, { attempt }, back)).toEqual({ grace: 10 * minute - 255 * second });
  expect(await look(back)).toBe(65 * second);
  expect(await look(back + 10 * second)).toBe(75 * second);
  expect(await logged(attempt)).toMatchObject([
    { from: new Date(noon + 20 * second), until: new Date(back), granted: 255 * second },
  ]);
  await notePresence(viewer, { attempt }, back + second);
  expect(await logged(attempt)).toHaveLength(1);
});

test("a reply and a pause are signs of life as well, and write it in their own commit", async () => {
  const { viewer, attempt, look } = await begin();
  const back = noon + 10 * second + 5 * minute;
  await notePresence(viewer, { attempt }, noon + 10 * second);
  const view = await sendReply(viewer, { attempt, id: "r1", text: "I am back, sorry for the wait." }, back);
  expect(view.moment.at).toBe(55 * second);
  expect(await look(back + second)).toBe(56 * second);
  expect(await readRow(attempt)).toMatchObject({
    pausedFor: 255 * second,
    grace: 345 * second,
    hereAt: new Date(back),
  });
  // A pause after another absence: the pause itself counts neither as absence nor out of the grace.
  await pauseAttempt(viewer, { attempt }, back + 2 * minute);
  await resumeAttempt(viewer, { attempt }, back + 2 * hour);
  expect(await look(back + 2 * hour)).toBe(100 * second);
  expect(await readRow(attempt)).toMatchObject({ grace: 270 * second, hereAt: new Date(back + 2 * hour) });
  expect((await logged(attempt)).map(({ granted }) => granted)).toEqual([255 * second, 75 * second]);
});

test("when the grace is used up the clock goes on, also over several absences", async () => {
  const { viewer, attempt, look } = await begin({ graceMinutes: 1 });
  expect(await look(noon + 105 * second)).toBe(45 * second);
  expect(await look(noon + 106 * second)).toBe(46 * second);
  await notePresence(viewer, { attempt }, noon + 85 * second);
  expect(await readRow(attempt)).toMatchObject({ grace: 20 * second, pausedFor: 40 * second });
  expect(await look(noon + 150 * second)).toBe(90 * second);
  expect(await look(noon + 160 * second)).toBe(100 * second);
  await notePresence(viewer, { attempt }, noon + 160 * second);
  expect(await readRow(attempt)).toMatchObject({ grace: 0, pausedFor: minute });
  expect(await look(noon + 220 * second)).toBe(160 * second);
  expect(await notePresence(viewer, { attempt }, noon + 220 * second)).toEqual({ grace: 0 });
  expect((await logged(attempt)).map(({ granted }) => granted)).toEqual([40 * second, 20 * second, 0]);
});

test("two servers that hear of it at once put the absence to account once", async () => {
  const { viewer, attempt } = await begin();
  const back = noon + 5 * minute;
  const before = await readRow(attempt);
  vi.resetModules();
  const { notePresence: another } = await import("./note-presence");
  const { sendReply: reply } = await import("../attempts/send-reply");
  await Promise.all([
    notePresence(viewer, { attempt }, back),
    another(viewer, { attempt }, back),
    reply(viewer, { attempt, id: "r1", text: "Here I am again." }, back),
  ]);
  expect(await readRow(attempt)).toMatchObject({
    pausedFor: (before?.pausedFor ?? 0) + 255 * second,
    grace: 10 * minute - 255 * second,
  });
  expect(await logged(attempt)).toHaveLength(1);
});

test("practice knows no absence: its clock runs, and nobody may say that they are here", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  const view = await readAttempt(viewer, { attempt: attempt.id }, noon + 2 * minute);
  expect(view).toMatchObject({ timeLeft: null, moment: { at: 2 * minute } });
  await expect(notePresence(viewer, { attempt: attempt.id }, noon)).rejects.toMatchObject({
    code: "forbidden",
  });
});
