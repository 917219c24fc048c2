import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { invitations } from "@/db/schema/screening/invitations";
import { ratings } from "@/db/schema/screening/ratings";
import { criterionName } from "@/grading/case/criterion-name";
import { enoughForPercentiles } from "@/scenarios/screening/rank-totals";
import { ratedLevels } from "@/scenarios/screening/rating";
import type { Staff } from "../staff/staff";
import { finishTrialCandidate } from "../trial/finish-trial-candidate";
import { hour, noon, openTrialHouse } from "../trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { compareCandidates } from "./compare-candidates";
import { listRanking } from "./list-ranking";
import { overrideLevel } from "./override-level";
import { ratePlay } from "./rate-play";
import { readAgreement } from "./read-agreement";
import { readCandidate } from "./read-candidate";
import { readRating } from "./read-rating";

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
const all = { show: "all", page: 1 } as const;
const rank = (screening: string, query = {}) =>
  listRanking(recruiter, { screening, ...all, ...query }, later);

/** As a finished invitation is kept, without its role-plays: lists read no more. */
const insertFinished = (screening: string, total: number | null, change = {}) =>
  trialInvitation(screening, { state: "finished", finishedAt: new Date(noon), total, ...change });

test("the highest total comes first, equal ones share a rank, and who has none or has not finished has no place", async () => {
  const { id } = await trialScreening();
  for (const total of [40, null, 80.5, 80.5, 90]) await insertFinished(id, total);
  await trialInvitation(id, { state: "started" });
  const { rows, counts, ranked } = await rank(id);
  expect(rows.map(({ rank, total }) => [rank, total])).toEqual([
    [1, 90],
    [2, 80.5],
    [2, 80.5],
    [4, 40],
    [null, null],
  ]);
  expect(counts.all).toBe(5);
  expect(ranked).toBe(4);
});

test("pages of fifty hold each candidate once, also where totals end in the middle of one", async () => {
  const { id } = await trialScreening();
  for (let at = 0; at < 70; at += 1) await insertFinished(id, at < 60 ? (at * 7) % 30 : null);
  const pages = [await rank(id), await rank(id, { page: 2 })];
  expect(pages.map(({ rows }) => rows.length)).toEqual([50, 20]);
  const rows = pages.flatMap((page) => page.rows);
  expect(new Set(rows.map((row) => row.id)).size).toBe(70);
  const totals = rows.map(({ total }) => total ?? -1);
  expect(totals).toEqual(totals.toSorted((one, other) => other - one));
  // A page beyond the last is the last.
  expect((await rank(id, { page: 9 })).rows).toEqual(pages[1]?.rows);
});

test("percentiles come with thirty totals and not before", async () => {
  const { id } = await trialScreening();
  for (let at = 1; at < enoughForPercentiles; at += 1) await insertFinished(id, at);
  expect((await rank(id)).rows.every(({ percentile }) => percentile === null)).toBe(true);
  await insertFinished(id, 99);
  expect((await rank(id)).rows[0]?.percentile).toBe(98);
});

test("the list can be narrowed by state and decision; ranks stay those among all", async () => {
  const { id } = await trialScreening();
  await insertFinished(id, 90, { state: "decided", decision: "advance" });
  await insertFinished(id, 70, { state: "reviewed" });
  await insertFinished(id, 50);
  const shown = async (show: string) => (await rank(id, { show })).rows.map(({ rank }) => rank);
  expect(await shown("advance")).toEqual([1]);
  expect(await shown("reviewed")).toEqual([2]);
  expect(await shown("finished")).toEqual([3]);
  expect(await shown("decline")).toEqual([]);
  expect((await rank(id)).counts).toEqual({
    all: 3,
    finished: 1,
    reviewed: 1,
    advance: 1,
    hold: 0,
    decline: 0,
  });
});

test("in blind mode lists call candidates by their aliases until the decision", async () => {
  const { id } = await trialScreening({ blind: true });
  const named = { name: "Philippa Quirke", alias: "Candidate K7-4F" };
  const { row } = await finishTrialCandidate(id, named);
  const compared = await compareCandidates(recruiter, { screening: id, of: [row.id] }, later);
  expect(JSON.stringify([await rank(id), compared])).not.toMatch(/Philippa|Quirke/i);
  expect((await readAgreement(manager, { screening: id }, later)).toRate[0]?.name).toBe(named.alias);
  await commit((to) =>
    to.update(invitations).set({ decision: "hold", state: "decided" }).where(eq(invitations.id, row.id)),
  );
  expect((await rank(id)).rows[0]?.name).toBe(named.name);
});

test("up to four stand side by side, with the levels of machine and reviewer; another screening's is not found", async () => {
  const { id } = await trialScreening();
  const one = await finishTrialCandidate(id);
  const other = await finishTrialCandidate(id, { plays: [["Calm down. It is not our fault."], "stop"] });
  const change = { screening: id, invitation: other.row.id, attempt: other.attempts[0], reason: "Kind." };
  await overrideLevel(recruiter, { ...change, criterion: "empathy", level: 4 }, later);
  const of = [one.row.id, other.row.id];
  const found = await compareCandidates(recruiter, { screening: id, of: [...of, one.row.id] }, later);
  expect(found.candidates.map((candidate) => candidate.id)).toEqual(of);
  expect(found.candidates[0]?.reviewed).toBeNull();
  expect(found.candidates[1]?.levels.empathy?.reviewer).toEqual([4, null]);
  expect(found.candidates[1]?.overridden).toBe(1);
  expect(found.candidates[0]?.strengths.length).toBeGreaterThan(0);
  expect(found.criteria.length).toBeGreaterThan(5);
  const acts = await database().select().from(audit).where(eq(audit.act, "compared"));
  expect(acts.map(({ subject }) => subject)).toEqual(expect.arrayContaining(of));
  const compare = (ids: string[]) => compareCandidates(recruiter, { screening: id, of: ids }, later);
  const stranger = await insertFinished((await trialScreening()).id, 50);
  await expect(compare([stranger.row.id])).rejects.toMatchObject({ code: "not-found" });
  await expect(compare(["a", "b", "c", "d", "e"])).rejects.toMatchObject({ code: "invalid" });
});

const levels = (level: number | null) =>
  ratedLevels.parse(Object.fromEntries(criterionName.options.map((criterion) => [criterion, level])));

test("a second rater sees no level before they have rated, and who has seen one cannot rate", async () => {
  const { id } = await trialScreening();
  const { row, attempts } = await finishTrialCandidate(id);
  const asked = { screening: id, invitation: row.id };
  const task = await readRating(manager, asked, later);
  expect(task.state).toBe("open");
  expect(task.play?.attempt).toBe(attempts[0]);
  expect(task.play?.criteria).toHaveLength(criterionName.options.length);
  expect(JSON.stringify(task)).not.toMatch(/"level"|"total"|"score"|"reading"|"mood"/);
  await ratePlay(manager, { ...asked, attempt: attempts[0], levels: levels(3) }, later);
  expect((await readRating(manager, { ...asked, attempt: attempts[0] }, later)).state).toBe("done");
  expect((await readRating(manager, asked, later)).play?.attempt).toBe(attempts[1]);
  await expect(
    ratePlay(manager, { ...asked, attempt: attempts[0], levels: levels(1) }, later),
  ).rejects.toMatchObject({ code: "conflict" });
  await readCandidate(manager, asked, later);
  const after = await readRating(manager, { ...asked, attempt: attempts[1] }, later);
  expect(after).toMatchObject({ state: "seen", play: null });
  await expect(
    ratePlay(manager, { ...asked, attempt: attempts[1], levels: levels(3) }, later),
  ).rejects.toMatchObject({ code: "conflict" });
  const kept = await database().select().from(ratings).where(eq(ratings.by, manager.id));
  expect(kept.map(({ level }) => level)).toEqual(criterionName.options.map(() => 3));
});

test("agreement is told per criterion, with the machine and between raters, with how few it rests on", async () => {
  const { id } = await trialScreening();
  const { row, attempts } = await finishTrialCandidate(id);
  const asked = { screening: id, invitation: row.id, attempt: attempts[0] };
  const raters = [await trialStaff("manager"), await trialStaff("manager")] as const;
  expect((await readAgreement(raters[0], { screening: id }, later)).toRate).toHaveLength(1);
  await ratePlay(raters[0], { ...asked, levels: { ...levels(3), apology: null } }, later);
  await ratePlay(raters[1], { ...asked, levels: levels(4) }, later + 1);
  const found = await readAgreement(recruiter, { screening: id }, later);
  expect(found).toMatchObject({ rated: 1, ratedTwice: 1, raters: 2 });
  const empathy = found.betweenRaters.find(({ criterion }) => criterion === "empathy");
  expect(empathy).toMatchObject({ n: 1, same: 0, near: 1, kappa: 0, isFew: true });
  expect(found.betweenRaters.map(({ criterion }) => criterion)).not.toContain("apology");
  expect(found.withMachine.find(({ criterion }) => criterion === "empathy")?.n).toBe(2);
});

test("the audit log tells in order who looked at a list", async () => {
  const { id } = await trialScreening();
  await rank(id);
  await readAgreement(manager, { screening: id }, later + 1);
  const lines = await database().select().from(audit).where(eq(audit.subject, id)).orderBy(asc(audit.id));
  expect(lines.map(({ actor, act }) => [actor, act])).toEqual([
    [recruiter.id, "looked at the ranking"],
    [manager.id, "looked at the agreement"],
  ]);
});
