import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { decisions } from "@/db/schema/screening/decisions";
import { invitations } from "@/db/schema/screening/invitations";
import { overrides } from "@/db/schema/screening/overrides";
import type { Staff } from "../staff/staff";
import { finishTrialCandidate } from "../trial/finish-trial-candidate";
import { hour, minute, noon, openTrialHouse } from "../trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { commentOnLine } from "./comment-on-line";
import { decideOnCandidate } from "./decide-on-candidate";
import { markReviewed } from "./mark-reviewed";
import { overrideLevel } from "./override-level";
import { readCandidate } from "./read-candidate";
import { readReport } from "./read-report";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let recruiter: Staff;
let manager: Staff;
beforeAll(async () => {
  store = await openTrialHouse();
  recruiter = await trialStaff("recruiter");
  manager = await trialStaff("manager");
});
afterAll(() => store.close());

const later = noon + 5 * hour;

async function finished(change: Parameters<typeof finishTrialCandidate>[1] = {}, screening = {}) {
  const { id } = await trialScreening(screening);
  const { row, attempts } = await finishTrialCandidate(id, change);
  return { asked: { screening: id, invitation: row.id }, row, attempts };
}

const readActs = async (subject: string) =>
  (await database().select().from(audit).where(eq(audit.subject, subject)).orderBy(asc(audit.id)))
    .filter(({ actor }) => actor === recruiter.id || actor === manager.id)
    .map(({ act }) => act);

const readRow = async (id: string) =>
  (await database().select().from(invitations).where(eq(invitations.id, id)))[0];

test("a reviewer is shown the result, one role-play in full, and what stands beside it; each look is noted", async () => {
  const { asked, row, attempts } = await finished();
  const seen = await readCandidate(recruiter, asked, later);
  expect(seen.result?.total).toBe(row.total);
  expect(seen.regraded).toBeNull();
  expect(seen.plays.map(({ attempt }) => attempt)).toEqual([...attempts]);
  expect(seen.play?.attempt).toBe(attempts[0]);
  expect(seen.play?.entries.some(({ kind }) => kind === "reply")).toBe(true);
  const other = await readCandidate(recruiter, { ...asked, play: attempts[1] }, later);
  expect(other.play?.attempt).toBe(attempts[1]);
  expect(other.consistency?.total.over).toBe(2);
  expect(await readActs(row.id)).toEqual(["looked at", "looked at"]);
});

test("another screening's candidate is not found, and roles without the permission are refused", async () => {
  const { asked } = await finished();
  const elsewhere = (await trialScreening()).id;
  await expect(readCandidate(recruiter, { ...asked, screening: elsewhere })).rejects.toMatchObject({
    code: "not-found",
  });
  for (const role of ["trainer", "new-hire"] as const) {
    const staff = await trialStaff(role);
    await expect(readCandidate(staff, asked)).rejects.toMatchObject({ code: "forbidden" });
    await expect(markReviewed(staff, asked)).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("an override stands beside the machine's level, changes the total beside the machine's, and can be taken back", async () => {
  const { asked, row, attempts } = await finished();
  const before = await readCandidate(recruiter, asked, later);
  const low = before.play?.scorecard.criteria.find(({ level }) => level !== null && level < 5);
  expect(low).toBeDefined();
  if (!low) return;
  const change = { ...asked, attempt: attempts[0], criterion: low.criterion, reason: "It was there." };
  await overrideLevel(recruiter, { ...change, level: 5 }, later);
  const after = await readCandidate(recruiter, asked, later + minute);
  expect(after.result).toEqual(before.result);
  expect(after.play?.scorecard).toEqual(before.play?.scorecard);
  expect(after.play?.standing).toEqual({ [low.criterion]: 5 });
  expect(after.reviewed?.total).toBeGreaterThanOrEqual(before.result?.total ?? 0);
  expect(after.play?.overrides[0]).toMatchObject({ machine: low.level, level: 5, by: recruiter.name });
  expect((await readRow(row.id))?.reviewedTotal).toBe(after.reviewed?.total);
  expect((await readRow(row.id))?.total).toBe(row.total);
  await overrideLevel(recruiter, { ...change, level: null, reason: "I was wrong." }, later + 2 * minute);
  const back = await readCandidate(recruiter, asked, later + 3 * minute);
  expect(back.reviewed).toBeNull();
  expect((await readRow(row.id))?.reviewedTotal).toBeNull();
  const kept = await database().select().from(overrides).where(eq(overrides.attempt, attempts[0]));
  expect(kept.map(({ level }) => level).sort()).toEqual([5, null]);
  expect((await readActs(row.id)).filter((act) => act.includes("level"))).toEqual([
    "overrode a level",
    "took a level back",
  ]);
});

test("an override needs a reason, a level of the scale, and something to take back; refused, it changes nothing", async () => {
  const { asked, attempts } = await finished();
  const change = { ...asked, attempt: attempts[0], criterion: "empathy" as const };
  const refuse = (level: number | null, reason: string) =>
    overrideLevel(recruiter, { ...change, level, reason }, later);
  await expect(refuse(4, "  ")).rejects.toMatchObject({ code: "invalid", problems: [{ where: "reason" }] });
  await expect(refuse(6, "so")).rejects.toMatchObject({ code: "invalid", problems: [{ where: "level" }] });
  await expect(refuse(null, "so")).rejects.toMatchObject({ code: "conflict" });
  const stranger = (await finished()).attempts[0];
  await expect(
    overrideLevel(recruiter, { ...change, attempt: stranger, level: 4, reason: "so" }, later),
  ).rejects.toMatchObject({ code: "not-found" });
  expect(await database().$count(overrides, eq(overrides.attempt, attempts[0]))).toBe(0);
});

test("comments stand at their line, with who wrote them; a line that is not there is refused", async () => {
  const { asked, row, attempts } = await finished();
  const comment = { ...asked, attempt: attempts[0] };
  await commentOnLine(manager, { ...comment, sequence: 0, text: "Here it begins." }, later);
  await commentOnLine(manager, { ...comment, sequence: null, text: "All in all good." }, later + 1);
  await expect(commentOnLine(manager, { ...comment, sequence: 999, text: "?" })).rejects.toMatchObject({
    code: "not-found",
  });
  const { play } = await readCandidate(recruiter, asked, later + minute);
  expect(play?.comments).toMatchObject([
    { sequence: 0, text: "Here it begins.", by: manager.name },
    { sequence: null, text: "All in all good." },
  ]);
  expect(await readActs(row.id)).toEqual(["commented on", "commented on", "looked at"]);
});

test("a person says that they have reviewed; before the end nobody can", async () => {
  const { asked, row } = await finished();
  await markReviewed(manager, asked, later);
  expect((await readRow(row.id))?.state).toBe("reviewed");
  expect((await readCandidate(recruiter, asked, later)).reviews).toMatchObject([{ by: manager.name }]);
  const open = await trialInvitation(asked.screening, { state: "started" });
  await expect(markReviewed(manager, { ...asked, invitation: open.row.id })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("a decision is a person's with the permission, with a reason; the newest counts and the earlier stay", async () => {
  const { asked, row } = await finished();
  const decide = (staff: Staff, decision: "hold" | "advance", reason: string, now: number) =>
    decideOnCandidate(staff, { ...asked, decision, reason }, now);
  await expect(decide(manager, "advance", "good", later)).rejects.toMatchObject({ code: "forbidden" });
  const program: Staff = { id: "program 7", name: "ATS", email: "", role: "recruiter" };
  await expect(decide(program, "advance", "good", later)).rejects.toMatchObject({ code: "forbidden" });
  await expect(decide(recruiter, "advance", "", later)).rejects.toMatchObject({ code: "invalid" });
  expect((await readRow(row.id))?.decision).toBeNull();
  await decide(recruiter, "hold", "One more talk.", later);
  await decide(recruiter, "advance", "The talk was good.", later + minute);
  expect(await readRow(row.id)).toMatchObject({ state: "decided", decision: "advance" });
  expect((await readRow(row.id))?.decidedAt?.getTime()).toBe(later + minute);
  const seen = await readCandidate(recruiter, asked, later + 2 * minute);
  expect(seen.decisions.map(({ decision, reason, by }) => [decision, reason, by])).toEqual([
    ["advance", "The talk was good.", recruiter.name],
    ["hold", "One more talk.", recruiter.name],
  ]);
  await markReviewed(manager, asked, later + 3 * minute);
  expect((await readRow(row.id))?.state).toBe("decided");
});

test("who has not finished is decided about only by whoever says that they know it", async () => {
  const { id } = await trialScreening();
  const { row } = await trialInvitation(id, { state: "started" });
  const asked = { screening: id, invitation: row.id, decision: "decline" as const, reason: "Withdrew." };
  await expect(decideOnCandidate(recruiter, asked, later)).rejects.toMatchObject({
    code: "conflict",
    problems: [{ where: "unfinished" }],
  });
  expect(await database().$count(decisions, eq(decisions.invitation, row.id))).toBe(0);
  await decideOnCandidate(recruiter, { ...asked, unfinished: true }, later);
  expect((await readRow(row.id))?.state).toBe("decided");
});

test("in blind mode nothing that is shown names the candidate until the decision", async () => {
  const { asked } = await finished(
    {
      name: "Philippa Quirke",
      email: "pq@example.org",
      reference: "REF-81",
      alias: "Candidate K7-4F",
      history: [{ employer: "Acme Secret", title: "Agent", from: "2024-01", until: null, tasks: "" }],
      plays: [["Good morning, my name is philippa and I am sorry. Philippa QUIRKE will help."], "stop"],
    },
    { blind: true },
  );
  const hidden = JSON.stringify(await readCandidate(recruiter, asked, later));
  expect(hidden).not.toMatch(/philippa|quirke|pq@example|REF-81|Acme/i);
  expect(hidden).toContain("Candidate K7-4F");
  await decideOnCandidate(recruiter, { ...asked, decision: "hold", reason: "Wait." }, later);
  const shown = await readCandidate(recruiter, asked, later + minute);
  expect(shown).toMatchObject({ name: "Philippa Quirke", email: "pq@example.org", reference: "REF-81" });
  expect(shown.history?.[0]?.employer).toBe("Acme Secret");
  expect(JSON.stringify(shown.play?.entries)).toContain("Philippa QUIRKE will help");
});

test("the words of a request for an accommodation come only when asked for, by who manages the screening, and that is noted", async () => {
  const { asked, row } = await finished({ accommodation: "I read slowly." });
  expect((await readCandidate(recruiter, asked, later)).accommodation).toEqual({
    asked: true,
    mayRead: true,
    text: null,
  });
  expect((await readCandidate(manager, { ...asked, request: true }, later)).accommodation.text).toBeNull();
  expect((await readCandidate(recruiter, { ...asked, request: true }, later)).accommodation.text).toBe(
    "I read slowly.",
  );
  expect((await readActs(row.id)).filter((act) => act === "read the request of")).toHaveLength(1);
});

test("the report tells all role-plays, with reviewers' levels beside the machine's, and is noted as a look", async () => {
  const { asked, row, attempts } = await finished({ name: "Philippa Quirke" }, { blind: true });
  const change = { ...asked, attempt: attempts[1], criterion: "empathy" as const, reason: "Kind." };
  await overrideLevel(manager, { ...change, level: 5 }, later);
  const report = await readReport(recruiter, asked, later + minute);
  expect(report.plays.map(({ attempt, standing }) => [attempt, standing])).toEqual([
    [attempts[0], {}],
    [attempts[1], { empathy: 5 }],
  ]);
  expect(report.reviewed?.total).not.toBeNull();
  expect(JSON.stringify(report)).not.toMatch(/Philippa|Quirke/);
  expect(await readActs(row.id)).toContain("read the report of");
});
