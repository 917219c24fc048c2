import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { dialect } from "@/db/dialect";
import { makeId } from "@/db/make-id";
import { migrate } from "@/db/migrate";
import { runRetention } from "@/db/run-retention";
import { attempts } from "@/db/schema/attempts";
import { audit } from "@/db/schema/audit";
import { entries } from "@/db/schema/entries";
import { guesses } from "@/db/schema/guesses";
import { outbox } from "@/db/schema/post/outbox";
import { invitations } from "@/db/schema/screening/invitations";
import { rateLimits } from "@/db/schema/staff/rate-limits";
import { sessions } from "@/db/schema/staff/sessions";
import { verifications } from "@/db/schema/staff/verifications";
import { replaceStore } from "@/db/store/current-store";
import { openSqlite } from "@/db/store/open-sqlite";
import { startAttempt } from "../attempts/start-attempt";
import { fillTrialCandidate } from "../trial/fill-trial-candidate";
import { newGuest, noon, openTrialHouse, useTrialLibrary } from "../trial/open-trial-house";
import { trialInvitation, trialPlan, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { eraseCandidate } from "./erase-candidate";
import { holdCandidate } from "./hold-candidate";

const day = 24 * 60 * 60 * 1000;
let house: Awaited<ReturnType<typeof openTrialHouse>>;

beforeAll(async () => {
  house = await openTrialHouse();
});
afterAll(() => house.close());

const days = (retentionDays: number) => ({ plan: { ...trialPlan, retentionDays } });
const at = (moment: number) => ({ touchedAt: new Date(moment) });

async function listCandidates(): Promise<string[]> {
  const rows = await database().select({ name: invitations.name }).from(invitations);
  return rows.map(({ name }) => name).toSorted();
}

test("candidates go when their own screening's days have passed since the decision and the last sign of life", async () => {
  const now = noon + 100 * day;
  const owner = await trialStaff("owner");
  const [short, long] = [await trialScreening(days(30)), await trialScreening(days(90))];
  const old = await trialInvitation(short.id, { name: "old", ...at(now - 31 * day) });
  const attempt = await fillTrialCandidate(old.row, { word: "old", by: owner.id });
  await trialInvitation(short.id, { name: "young", ...at(now - 29 * day) });
  await trialInvitation(short.id, {
    name: "decided lately",
    decidedAt: new Date(now - 2 * day),
    ...at(now - 31 * day),
  });
  await trialInvitation(short.id, {
    name: "decided long ago",
    decidedAt: new Date(now - 31 * day),
    ...at(now - 31 * day),
  });
  const held = await trialInvitation(short.id, { name: "held" });
  const key = { screening: short.id, invitation: held.row.id };
  await holdCandidate(owner, { ...key, onHold: true, reason: "Claim 2026/21." }, now - 60 * day);
  await trialInvitation(long.id, { name: "of the longer screening", ...at(now - 31 * day) });

  expect(await runRetention(now, 30)).toEqual({ guests: 0, candidates: 2, held: 1 });
  expect(await listCandidates()).toEqual(["decided lately", "held", "of the longer screening", "young"]);
  expect(await database().$count(entries, eq(entries.attempt, attempt))).toBe(0);
  expect(await database().$count(outbox, eq(outbox.invitation, old.row.id))).toBe(0);
  const lines = await database().select().from(audit).where(eq(audit.subject, old.row.id));
  expect(lines).toMatchObject([
    {
      actor: "composure",
      act: "deleted all data by retention",
      kind: "invitation",
      detail: { screening: short.id },
    },
  ]);
  const runs = await database().select().from(audit).where(eq(audit.act, "ran the retention"));
  expect(runs).toMatchObject([{ actor: "composure", detail: { deleted: 2, held: 1 } }]);
  expect(await runRetention(now, 30)).toMatchObject({ candidates: 0 });
});

test("more candidates than fit into one transaction all go", async () => {
  const { id } = await trialScreening(days(1));
  for (let place = 0; place < 250; place += 1)
    await trialInvitation(id, { name: `many ${place}`, ...at(noon - 9 * day) });
  expect(await runRetention(noon, 30)).toMatchObject({ candidates: 250 });
  expect(await database().$count(invitations, eq(invitations.screening, id))).toBe(0);
});

test("the guests' rule leaves candidates' attempts alone, however old they are", async () => {
  const now = noon + 300 * day;
  const { id } = await trialScreening(days(3650));
  const { row } = await trialInvitation(id, at(noon));
  const theirs = await fillTrialCandidate(row, { word: "kept", by: "somebody" });
  const guest = await startAttempt(newGuest(), { scenario: "trial-suitcase" }, noon);
  expect(await runRetention(now, 30)).toMatchObject({ guests: 1, candidates: expect.any(Number) });
  const left = await database().select({ id: attempts.id }).from(attempts);
  expect(left.map((one) => one.id)).toContain(theirs);
  expect(left.map((one) => one.id)).not.toContain(guest.attempt.id);
});

test("wrong links and throttled sign-ins are forgotten after a day, and sessions when they expire", async () => {
  const { id: userId } = await trialStaff("recruiter");
  const session = (id: string, expiresAt: number) => ({
    ...{ id, userId, token: id, expiresAt: new Date(expiresAt) },
    ...{ createdAt: new Date(noon), updatedAt: new Date(noon) },
  });
  const step = (id: string, expiresAt: number) => ({
    ...{ id, identifier: id, value: id, expiresAt: new Date(expiresAt) },
    ...{ createdAt: new Date(noon), updatedAt: new Date(noon) },
  });
  const [old, young] = [noon - day - 1, noon - day + 1];
  await commit(
    (to) =>
      to.insert(guesses).values([
        { id: makeId(old), address: "old", at: new Date(old) },
        { id: makeId(young), address: "young", at: new Date(young) },
      ]),
    (to) =>
      to.insert(rateLimits).values([
        { id: "old", key: "old", count: 9, lastRequest: old },
        { id: "young", key: "young", count: 9, lastRequest: young },
      ]),
    (to) => to.insert(sessions).values([session("old", noon - 1), session("young", noon + 1)]),
    (to) => to.insert(verifications).values([step("old", noon - 1), step("young", noon + 1)]),
  );
  await runRetention(noon, 30);
  expect(await database().select({ of: guesses.address }).from(guesses)).toEqual([{ of: "young" }]);
  expect(await database().select({ of: rateLimits.key }).from(rateLimits)).toEqual([{ of: "young" }]);
  expect(await database().select({ of: sessions.id }).from(sessions)).toEqual([{ of: "young" }]);
  expect(await database().select({ of: verifications.id }).from(verifications)).toEqual([{ of: "young" }]);
});

test.skipIf(dialect !== "sqlite")(
  "what is erased does not lie about in the database's files either",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "composure-"));
    const store = openSqlite(folder);
    const before = replaceStore(store);
    try {
      await migrate();
      await useTrialLibrary();
      const owner = await trialStaff("owner");
      const { id } = await trialScreening();
      const { row } = await trialInvitation(id, { name: "Balthasar", sought: "balthasar" });
      await fillTrialCandidate(row, { word: "Balthasar", by: owner.id });
      const isThere = () =>
        readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes("Balthasar"));
      expect(isThere()).toBe(true);
      await eraseCandidate(owner, { screening: id, invitation: row.id, reason: "candidate-asked" }, noon);
      expect(isThere()).toBe(false);
    } finally {
      await store.close();
      replaceStore(before ?? null);
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
