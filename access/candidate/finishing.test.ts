import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { audit } from "@/db/schema/audit";
import { outbox } from "@/db/schema/post/outbox";
import { webhooks } from "@/db/schema/post/webhooks";
import { scorecards } from "@/db/schema/scorecards";
import { invitations } from "@/db/schema/screening/invitations";
import { signals } from "@/db/schema/screening/signals";
import { hour, minute, noon, openTrialHouse, second } from "../trial/open-trial-house";
import { trialScreening } from "../trial/open-trial-screening";
import { playDraw, trialCandidate } from "../trial/trial-candidate";
import { finishDue } from "./finish-due";
import { finishInvitation } from "./finish-invitation";
import { notePresence } from "./note-presence";
import { startDraw } from "./start-draw";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

const sorry = "I am so sorry, Ms Tierney. What happened to the wheel of your case?";
const plan =
  "I will send you a new case by courier on Thursday, and write to you as soon as it is on its way.";

async function read(id: string) {
  const [row] = await database().select().from(invitations).where(eq(invitations.id, id));
  if (!row) throw new Error("The invitation is gone.");
  return row;
}

test("with the last role-play all are graded and summed up, once, and every open webhook is told", async () => {
  const [open, closed] = [makeId(noon), makeId(noon)];
  const hook = { url: "https://ats.example.org", secret: "s", createdBy: "x", createdAt: new Date(noon) };
  await commit((to) =>
    to.insert(webhooks).values([
      { ...hook, id: open, closedAt: null },
      { ...hook, id: closed, closedAt: new Date(noon) },
    ]),
  );
  const { row, viewer } = await trialCandidate();
  const one = await playDraw(viewer, { draw: 0, texts: [sorry] });
  expect(await read(row.id)).toMatchObject({ state: "started", result: null });
  const other = await playDraw(viewer, { draw: 1, texts: [sorry, plan], from: noon + hour });
  const kept = await read(row.id);
  expect(kept).toMatchObject({ state: "finished", finishedAt: new Date(noon + hour + minute) });
  expect(kept.result).toMatchObject({
    unfinished: 2,
    steps: [{ attempt: one }, { attempt: other }],
    total: kept.total,
  });
  const cards = await database().select().from(scorecards);
  expect(cards.filter(({ attempt }) => attempt === one || attempt === other)).toHaveLength(2);
  const letters = await database().select().from(outbox).where(eq(outbox.invitation, row.id));
  expect(letters).toMatchObject([
    { kind: "webhook", to: open, cause: `finished ${row.id} ${open}`, tries: 0 },
  ]);
  // Asked for again, by this server and by another one, nothing changes.
  vi.resetModules();
  const { finishInvitation: another } = await import("./finish-invitation");
  for (const finish of [finishInvitation, another]) expect(await finish(row.id, noon + 2 * hour)).toBe(false);
  expect(await read(row.id)).toEqual(kept);
});

test("two servers that finish at once write one result, one line of the log and one message", async () => {
  const { row, viewer } = await trialCandidate();
  await playDraw(viewer, { draw: 0, texts: [sorry] });
  await playDraw(viewer, { draw: 1, texts: [sorry], from: noon + hour });
  // As if nobody had noticed it yet.
  await commit(
    (to) =>
      to
        .update(invitations)
        .set({ state: "started", result: null, finishedAt: null })
        .where(eq(invitations.id, row.id)),
    (to) => to.delete(audit).where(and(eq(audit.subject, row.id), eq(audit.act, "finished"))),
    (to) => to.delete(outbox).where(eq(outbox.invitation, row.id)),
  );
  vi.resetModules();
  const { finishInvitation: another } = await import("./finish-invitation");
  await Promise.all([finishInvitation(row.id, noon + 2 * hour), another(row.id, noon + 2 * hour + 7)]);
  expect(await read(row.id)).toMatchObject({ state: "finished" });
  const lines = and(eq(audit.subject, row.id), eq(audit.act, "finished"));
  expect(await database().$count(audit, lines)).toBe(1);
  expect(await database().$count(outbox, eq(outbox.invitation, row.id))).toBe(1);
});

test("a candidate about whom somebody decided early is summed up all the same, and stays decided", async () => {
  const { row, viewer } = await trialCandidate();
  await playDraw(viewer, { draw: 0, texts: [sorry] });
  await commit((to) =>
    to
      .update(invitations)
      .set({ state: "decided", decision: "hold", decidedAt: new Date(noon) })
      .where(eq(invitations.id, row.id)),
  );
  await playDraw(viewer, { draw: 1, texts: [sorry, plan], from: noon + hour });
  const kept = await read(row.id);
  expect(kept).toMatchObject({
    state: "decided",
    decision: "hold",
    finishedAt: new Date(noon + hour + minute),
  });
  expect(kept.total).toBe(kept.result?.total);
  expect(await finishInvitation(row.id, noon + 2 * hour)).toBe(false);
});

test("the warm-up is neither graded nor counted", async () => {
  const warmUp = { scenario: "trial-suitcase", seed: 3, minutes: 8 };
  const { row, viewer } = await trialCandidate({ change: { warmUp } });
  const warm = await playDraw(viewer, { draw: -1, texts: [sorry] });
  for (const draw of [0, 1]) await playDraw(viewer, { draw, texts: [sorry], from: noon + (draw + 1) * hour });
  expect((await read(row.id)).result?.steps).toHaveLength(2);
  expect(await database().$count(scorecards, eq(scorecards.attempt, warm))).toBe(0);
});

test("a candidate who closed the browser in the last role-play is finished by the sweep, when time has ended it", async () => {
  const { row, viewer } = await trialCandidate();
  await playDraw(viewer, { draw: 0, texts: [sorry] });
  const { id } = await startDraw(viewer, { draw: 1 }, noon + hour);
  await notePresence(viewer, { attempt: id }, noon + hour + 20 * second);
  expect(await finishDue(noon + hour + 5 * minute)).toBe(0);
  expect(await finishDue(noon + 3 * hour)).toBe(1);
  expect(await read(row.id)).toMatchObject({ state: "finished", result: { unfinished: 1 } });
  expect(await finishDue(noon + 4 * hour)).toBe(0);
});

test("a screening that is closed for a while finishes nobody; a deadline that is over finishes who has begun", async () => {
  const screening = await trialScreening({ deadline: new Date(noon + 24 * hour) });
  const { row, viewer } = await trialCandidate({ screening: screening.id, change: { history: [] } });
  const { row: never } = await trialCandidate({ screening: screening.id });
  await playDraw(viewer, { draw: 0, texts: [sorry] });
  expect(await finishDue(noon + 2 * hour)).toBe(0);
  expect(await finishDue(noon + 25 * hour)).toBe(1);
  expect(await read(row.id)).toMatchObject({ state: "finished", finishedAt: new Date(noon + minute) });
  expect(await read(never.id)).toMatchObject({ state: "opened", result: null });
});

test("the same long answer is noted with all who wrote it, however it is spaced, and counted; saved replies are not", async () => {
  const { screening, viewer: first } = await trialCandidate();
  const { viewer: second } = await trialCandidate({ screening });
  const { viewer: stranger } = await trialCandidate();
  const saved = "Thank you for your patience while I look into this for you.";
  const ids = [];
  for (const [viewer, text] of [
    [first, plan],
    [stranger, plan],
    [second, `  ${plan.toUpperCase()}!!`],
  ] as const) {
    ids.push(await playDraw(viewer, { draw: 0, texts: [text, "Thank you", saved] }));
    await playDraw(viewer, {
      draw: 1,
      texts: [sorry.replace("wheel", `wheel ${ids.length}`)],
      from: noon + hour,
    });
  }
  const [one, alone, other] = await Promise.all(
    ids.map((id) => database().select().from(signals).where(eq(signals.attempt, id))),
  );
  expect(alone).toEqual([]);
  for (const notes of [one, other])
    expect(notes?.map(({ body }) => body)).toMatchObject([{ kind: "same-answer", others: 1 }]);
  const { viewer: third } = await trialCandidate({ screening });
  await playDraw(third, { draw: 0, texts: [plan] });
  await playDraw(third, { draw: 1, texts: [], from: noon + hour });
  const notes = await database().select().from(signals).where(like(signals.sender, "same-answer-%"));
  expect(notes.map(({ body }) => body.kind === "same-answer" && body.others)).toEqual([2, 2, 2]);
});
