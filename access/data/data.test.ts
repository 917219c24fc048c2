import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import * as tables from "@/db/schema/schema";
import { invitations } from "@/db/schema/screening/invitations";
import type { Staff } from "../staff/staff";
import { fillTrialCandidate } from "../trial/fill-trial-candidate";
import { noon, openTrialHouse } from "../trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { describeData } from "./describe-data";
import { eraseCandidate } from "./erase-candidate";
import { exportCandidate } from "./export-candidate";
import { holdCandidate } from "./hold-candidate";

const day = 24 * 60 * 60 * 1000;
const asked = { reason: "candidate-asked" } as const;
let house: Awaited<ReturnType<typeof openTrialHouse>>;
let owner: Staff;
let recruiter: Staff;
let manager: Staff;

beforeAll(async () => {
  house = await openTrialHouse();
  [owner, recruiter, manager] = [
    await trialStaff("owner"),
    await trialStaff("recruiter"),
    await trialStaff("manager"),
  ];
});
afterAll(() => house.close());

/** A candidate of whom every table holds something. */
async function makeCandidate(word: string, change: Partial<typeof invitations.$inferInsert> = {}) {
  const screening = await trialScreening();
  const { row } = await trialInvitation(screening.id, {
    name: `${word} Miller`,
    sought: `${word} miller`,
    email: `${word}@example.org`,
    reference: `ats-${word}`,
    accommodation: `${word} asks for a bigger screen`,
    history: [{ employer: `${word} and sons`, title: "Clerk", from: "2020-01", until: null, tasks: "" }],
    ...change,
  });
  const attempt = await fillTrialCandidate(row, { word, by: manager.id });
  return { row, attempt, key: { screening: screening.id, invitation: row.id } };
}

/** All that the whole database holds, as text. */
async function dumpAll(): Promise<string> {
  const dumped = [];
  for (const table of Object.values(tables)) dumped.push(await database().select().from(table));
  return JSON.stringify(dumped);
}

const readLines = (subject: string) =>
  database().select().from(audit).where(eq(audit.subject, subject)).orderBy(audit.id);

describe("the copy of all data", () => {
  test("holds whatever is kept about the candidate, and neither the link nor the staff's names", async () => {
    const { row, attempt, key } = await makeCandidate("xenia");
    const copy = await exportCandidate(owner, key, noon);
    expect(copy.invitation).toMatchObject({ name: "xenia Miller", reference: "ats-xenia", onHold: false });
    expect(copy.invitation).not.toHaveProperty("token");
    expect(copy.groupAnswers).toMatchObject({
      answers: { sex: "female", ethnicity: "two-or-more", age: null },
    });
    expect(copy.decisions).toMatchObject([{ decision: "advance", by: "staff 1" }]);
    expect(copy.attempts).toMatchObject([
      {
        id: attempt,
        title: "The wheel that came off",
        transcript: [{ text: "I am xenia, and I will look into it." }],
        scorecards: [{ round: 0, body: { summary: "I am xenia, and I will look into it." } }],
        overrides: [{ criterion: "empathy", level: 4, by: "staff 1" }],
        ratings: [{ criterion: "empathy", level: 3 }],
        comments: [{ sequence: 0 }],
        signals: [{ kind: "pasted", characters: 30 }],
        absences: [{ forgivenMs: 1000 }],
      },
    ]);
    expect(copy.post).toMatchObject([{ to: "xenia@example.org", body: { subject: "Your screening" } }]);
    expect(copy.auditLog).toMatchObject([{ act: "took a copy of all data" }]);
    const text = JSON.stringify(copy);
    for (const secret of [row.token, manager.id, manager.name, owner.id]) expect(text).not.toContain(secret);
  });

  test("holds the answers about groups in an owner's copy alone, for no reviewer may see them", async () => {
    const { key } = await makeCandidate("yannis");
    const text = JSON.stringify(await exportCandidate(recruiter, key, noon));
    expect(text).not.toContain("two-or-more");
    expect(text).toContain("Not in this copy");
  });
});

describe("erasing", () => {
  test("leaves nothing of the candidate in any table but lines that do not tell who it was", async () => {
    const { row, attempt, key } = await makeCandidate("zebedee");
    const other = await makeCandidate("yolanda");
    await exportCandidate(owner, key, noon);
    expect(await dumpAll()).toContain("zebedee");
    await eraseCandidate(recruiter, { ...key, ...asked }, noon + 1);
    const dump = await dumpAll();
    for (const trace of ["zebedee", attempt, row.token, row.alias]) expect(dump).not.toContain(trace);
    expect(dump).toContain("yolanda");
    expect(dump).toContain(other.attempt);
    expect(await readLines(row.id)).toMatchObject([
      { act: "took a copy of all data" },
      {
        actor: recruiter.id,
        act: "erased all data",
        detail: { screening: key.screening, reason: "candidate-asked" },
      },
    ]);
    await expect(eraseCandidate(recruiter, { ...key, ...asked }, noon)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("is refused with the reason while the data are on hold, and done when the hold is off", async () => {
    const { row, key } = await makeCandidate("quentin");
    const reason = "Claim 2026/17 is open.";
    await holdCandidate(recruiter, { ...key, onHold: true, reason }, noon);
    const before = await dumpAll();
    await expect(eraseCandidate(owner, { ...key, ...asked }, noon)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining(reason),
    });
    expect(await dumpAll()).toBe(before);
    await holdCandidate(recruiter, { ...key, onHold: false, reason: "The claim is settled." }, noon + 1);
    await eraseCandidate(owner, { ...key, ...asked }, noon + 2);
    expect(await database().$count(invitations, eq(invitations.id, row.id))).toBe(0);
    expect((await readLines(row.id)).map(({ act, detail }) => [act, detail.reason])).toEqual([
      ["put all data on hold", reason],
      ["took the hold off all data", "The claim is settled."],
      ["erased all data", "candidate-asked"],
    ]);
  });
});

describe("a hold", () => {
  test("needs a reason that does not name the candidate", async () => {
    const { row, key } = await makeCandidate("ursula");
    for (const reason of ["", "because", "Ursula wrote to us.", "A letter (ursula@example.org) came."])
      await expect(holdCandidate(owner, { ...key, onHold: true, reason }, noon)).rejects.toThrow();
    expect(await readLines(row.id)).toEqual([]);
    expect((await describeData(owner, key)).hold).toBeNull();
  });

  test("is put on once and taken off once", async () => {
    const { key } = await makeCandidate("victor");
    const hold = (onHold: boolean) =>
      holdCandidate(owner, { ...key, onHold, reason: "Claim 2026/18." }, noon);
    await expect(hold(false)).rejects.toMatchObject({ code: "conflict" });
    const both = await Promise.allSettled([hold(true), hold(true)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("what the page tells", () => {
  test("is what is kept, how long, and by whom it is held", async () => {
    const { key } = await makeCandidate("winifred", {
      touchedAt: new Date(noon),
      decidedAt: new Date(noon + day),
    });
    const told = await describeData(recruiter, key);
    expect(told).toMatchObject({
      called: "winifred Miller",
      hold: null,
      retentionDays: 180,
      exportsAnswers: false,
    });
    expect(told.deletedAt).toBe(new Date(noon + 181 * day).toISOString());
    expect(told.kept.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    await holdCandidate(recruiter, { ...key, onHold: true, reason: "Claim 2026/19." }, noon);
    expect(await describeData(owner, key)).toMatchObject({
      hold: { reason: "Claim 2026/19.", by: recruiter.name, at: new Date(noon).toISOString() },
      deletedAt: null,
      exportsAnswers: true,
    });
  });

  test("is an alias in a blind screening until the decision", async () => {
    const screening = await trialScreening({ blind: true });
    const { row } = await trialInvitation(screening.id, { name: "Theodora" });
    const told = await describeData(recruiter, { screening: screening.id, invitation: row.id });
    expect(told.called).toBe(row.alias);
  });
});

test("nobody but owners and recruiters does any of it, and another screening's candidate is not found", async () => {
  const { key } = await makeCandidate("sybil");
  const foreign = { ...key, screening: (await trialScreening()).id };
  const before = await dumpAll();
  const calls = [
    (staff: Staff, of = key) => describeData(staff, of),
    (staff: Staff, of = key) => exportCandidate(staff, of, noon),
    (staff: Staff, of = key) => eraseCandidate(staff, { ...of, ...asked }, noon),
    (staff: Staff, of = key) => holdCandidate(staff, { ...of, onHold: true, reason: "Claim 2026/20." }, noon),
  ];
  for (const call of calls) {
    for (const role of ["manager", "trainer", "new-hire"] as const)
      await expect(call({ ...manager, role })).rejects.toMatchObject({ code: "forbidden" });
    await expect(call(owner, foreign)).rejects.toMatchObject({ code: "not-found" });
  }
  // The screening that was made for the comparison stands in both.
  expect(await dumpAll()).toBe(before);
});
