import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/db/database";
import { scorecards } from "@/db/schema/scorecards";
import { signals } from "@/db/schema/screening/signals";
import { sendReply } from "../attempts/send-reply";
import { startAttempt } from "../attempts/start-attempt";
import { stopAttempt } from "../attempts/stop-attempt";
import { hour, minute, newGuest, noon, openTrialHouse, second } from "../trial/open-trial-house";
import { trialCandidate } from "../trial/trial-candidate";
import { noteSignal } from "./note-signal";
import { startDraw } from "./start-draw";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

const away = { kind: "away" as const, seconds: 90 };
const text = "I am so sorry, Ms Tierney. What happened to the wheel of your case?";

async function begin() {
  const draws = [{ scenario: "trial-suitcase", seed: 5, minutes: 10 }];
  const { viewer } = await trialCandidate({ change: { draws } });
  const { id: attempt } = await startDraw(viewer, { draw: 0 }, noon);
  await sendReply(viewer, { attempt, id: "r1", text }, noon + 20 * second);
  return { viewer, attempt };
}

const noted = (attempt: string) => database().select().from(signals).where(eq(signals.attempt, attempt));

test("a note is kept once, however often it is sent, and pasted text stands with its reply", async () => {
  const { viewer, attempt } = await begin();
  const pasted = { kind: "pasted" as const, reply: "r1", characters: 64 };
  for (const seconds of [1, 2])
    await noteSignal(viewer, { attempt, id: "p1", signal: pasted }, noon + seconds * minute);
  await noteSignal(viewer, { attempt, id: "a1", signal: away }, noon + minute);
  await noteSignal(viewer, { attempt, id: "a1", signal: { ...away, seconds: 999 } }, noon + minute);
  const bodies = (await noted(attempt)).map(({ body }) => body);
  expect(bodies).toEqual([{ kind: "pasted", sequence: expect.any(Number), characters: 64 }, away]);
  const strange = noteSignal(viewer, { attempt, id: "p2", signal: { ...pasted, reply: "r9" } }, noon);
  await expect(strange).rejects.toMatchObject({ code: "conflict" });
});

test("notes change nothing about the grade", async () => {
  const [plain, marked] = [await begin(), await begin()];
  for (const id of ["a1", "a2", "a3"])
    await noteSignal(marked.viewer, { attempt: marked.attempt, id, signal: away }, noon + minute);
  const cards = [];
  for (const { viewer, attempt } of [plain, marked]) {
    await stopAttempt(viewer, { attempt }, noon + 2 * minute);
    const [card] = await database().select().from(scorecards).where(eq(scorecards.attempt, attempt));
    cards.push(card?.body);
  }
  expect(cards[0]).toBeDefined();
  expect(cards[1]).toEqual(cards[0]);
});

test("there is an end to how many notes one role-play has, and practice has none", async () => {
  const { viewer, attempt } = await begin();
  for (let count = 0; count < 200; count += 1)
    await noteSignal(viewer, { attempt, id: `a${count}`, signal: away }, noon + minute);
  const more = noteSignal(viewer, { attempt, id: "more", signal: away }, noon + minute);
  await expect(more).rejects.toMatchObject({ code: "too-many" });
  const guest = newGuest();
  const { attempt: practice } = await startAttempt(guest, { scenario: "trial-suitcase" }, noon + hour);
  const note = noteSignal(guest, { attempt: practice.id, id: "a", signal: away }, noon + hour);
  await expect(note).rejects.toMatchObject({ code: "forbidden" });
});
