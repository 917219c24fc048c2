import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { apiKeys } from "@/db/schema/post/api-keys";
import type { Staff } from "../staff/staff";
import { minute, noon, openTrialHouse, second } from "../trial/open-trial-house";
import { trialStaff } from "../trial/open-trial-screening";
import { addressHeader } from "../viewer/read-address";
import { identifyProgram } from "./identify-program";
import { listConnections } from "./list-connections";
import { makeKey } from "./make-key";
import { revokeKey } from "./revoke-key";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let owner: Staff;
beforeAll(async () => {
  store = await openTrialHouse();
  owner = await trialStaff("owner");
});
afterAll(() => store.close());
afterEach(() => {
  vi.unstubAllEnvs();
});

const bring = (key: string, address = "here") =>
  new Headers({ authorization: `Bearer ${key}`, [addressHeader]: address });
const readRow = async (id: string) => (await database().select().from(apiKeys).where(eq(apiKeys.id, id)))[0];

test("a key is shown once, kept as a hash alone, and makes who sends it a program with a recruiter's role", async () => {
  const { id, key } = await makeKey(owner, { name: " Workday " }, noon);
  expect(key).toMatch(/^composure_key_[\w-]{43}$/);
  expect(await identifyProgram(bring(key), noon)).toEqual({
    id: `program ${id}`,
    name: "Workday",
    email: "",
    role: "recruiter",
  });
  expect(JSON.stringify(await readRow(id))).not.toContain(key.slice(14));
  expect(JSON.stringify(await listConnections(owner))).not.toContain(key.slice(14));
  const notes = await database().select().from(audit).where(eq(audit.subject, id));
  expect(notes).toMatchObject([{ actor: owner.id, act: "made a key", kind: "connection" }]);
});

test("its last use is noted, once a minute at most", async () => {
  const { id, key } = await makeKey(owner, { name: "often" }, noon);
  const use = async (at: number) => {
    await identifyProgram(bring(key), at);
    return (await readRow(id))?.lastUsedAt?.getTime();
  };
  expect((await readRow(id))?.lastUsedAt).toBeNull();
  expect(await use(noon + 1)).toBe(noon + 1);
  expect(await use(noon + 30 * second)).toBe(noon + 1);
  expect(await use(noon + minute + 1)).toBe(noon + minute + 1);
});

test("a revoked key opens nothing, and who has it is no guesser", async () => {
  const { id, key } = await makeKey(owner, { name: "old" }, noon);
  await revokeKey(owner, { key: id }, noon);
  for (let count = 0; count < 25; count += 1)
    await expect(identifyProgram(bring(key, "revoked"), noon)).rejects.toMatchObject({
      code: "unauthorised",
      message: expect.stringContaining("revoked"),
    });
  await expect(revokeKey(owner, { key: id }, noon)).rejects.toMatchObject({ code: "not-found" });
  await expect(revokeKey(owner, { key: "none" }, noon)).rejects.toMatchObject({ code: "not-found" });
});

test("who tries wrong keys is refused after twenty, also with a right one, and elsewhere it still holds", async () => {
  const { key } = await makeKey(owner, { name: "right" }, noon);
  const wrong = ["composure_key_", `composure_key_${"A".repeat(43)}`, `${key}A`, key.slice(0, -1)];
  for (let count = 0; count < 20; count += 1) {
    const headers = bring(wrong[count % wrong.length] ?? "", "guesser");
    await expect(identifyProgram(headers, noon)).rejects.toMatchObject({ code: "unauthorised" });
  }
  await expect(identifyProgram(bring(key, "guesser"), noon)).rejects.toMatchObject({ code: "too-many" });
  expect(await identifyProgram(bring(key, "elsewhere"), noon)).not.toBeNull();
});

test("a request without a key is no program's: a guest's token, another scheme, nothing", async () => {
  for (const authorization of [`Bearer ${"A".repeat(43)}`, "Basic composure_key_", "composure_key_"])
    expect(await identifyProgram(new Headers({ authorization }), noon)).toBeNull();
  expect(await identifyProgram(new Headers(), noon)).toBeNull();
});

test("a key may make so many calls a minute; the next minute begins anew, and another key counts for itself", async () => {
  vi.stubEnv("PROGRAM_CALLS_PER_MINUTE", "3");
  const [one, other] = [
    await makeKey(owner, { name: "one" }, noon),
    await makeKey(owner, { name: "two" }, noon),
  ];
  const calls = [0, 1, 2, 3, 4].map((at) => identifyProgram(bring(one.key), noon + at));
  const answers = await Promise.allSettled(calls);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  await expect(identifyProgram(bring(one.key), noon + 20 * second)).rejects.toMatchObject({
    code: "too-many",
    retryAfter: 40,
  });
  expect(await identifyProgram(bring(other.key), noon + 20 * second)).not.toBeNull();
  expect(await identifyProgram(bring(one.key), noon + minute)).not.toBeNull();
});

test("only owners make, see and revoke keys", async () => {
  const { id } = await makeKey(owner, { name: "kept" }, noon);
  for (const role of ["recruiter", "manager", "trainer", "new-hire"] as const) {
    const staff = await trialStaff(role);
    await expect(makeKey(staff, { name: "mine" }, noon)).rejects.toMatchObject({ code: "forbidden" });
    await expect(listConnections(staff)).rejects.toMatchObject({ code: "forbidden" });
    await expect(revokeKey(staff, { key: id }, noon)).rejects.toMatchObject({ code: "forbidden" });
  }
  expect((await readRow(id))?.revokedAt).toBeNull();
});
