import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { outbox } from "@/db/schema/post/outbox";
import { invitations } from "@/db/schema/screening/invitations";
import type { Staff } from "../staff/staff";
import { hour, minute, noon, openTrialHouse } from "../trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { hashToken } from "../viewer/hash-token";
import { checkCandidates } from "./check-candidates";
import { findInvitation } from "./find-invitation";
import { giveExtraTime } from "./give-extra-time";
import { inviteCandidates } from "./invite-candidates";
import { remindCandidates } from "./remind-candidates";
import { renewLink } from "./renew-link";
import { revokeInvitation } from "./revoke-invitation";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let recruiter: Staff;
let screening: string;
beforeAll(async () => {
  store = await openTrialHouse();
  recruiter = await trialStaff("recruiter");
});
beforeEach(async () => {
  process.env.SMTP_URL = "smtp://localhost:1";
  screening = (await trialScreening()).id;
});
afterAll(async () => {
  delete process.env.SMTP_URL;
  await store.close();
});

const day = 24 * hour;
const person = (name: string, change: object = {}) => ({
  ...{ name, email: `${name.toLowerCase()}@example.org`, reference: null, extraTime: 0 },
  ...change,
});
const invite = (candidates: ReturnType<typeof person>[], mail = false, now = noon) =>
  inviteCandidates(recruiter, { screening, candidates, days: 14, mail }, now);
const rowOf = (invitation: string) => findInvitation({ screening, invitation });
const lettersTo = (invitation: string) =>
  database().select().from(outbox).where(eq(outbox.invitation, invitation)).orderBy(outbox.id);
const inviteOne = async (change: object = {}, mail = false) =>
  (await invite([person("Ana", change)], mail)).links[0] ?? { id: "", path: "" };

test("each candidate gets a place, an alias, their draws, and a link of which only the hash is kept", async () => {
  const { links, skipped } = await invite([
    person("Ana"),
    person("Rolf", { extraTime: 50, reference: "R-1" }),
  ]);
  expect(skipped).toEqual([]);
  const rows = await Promise.all(links.map(({ id }) => rowOf(id)));
  expect(rows.map(({ place }) => place)).toEqual([0, 1]);
  for (const [index, row] of rows.entries()) {
    const token = links[index]?.path.replace("/i/", "") ?? "";
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(row.token).toBe(hashToken(token));
    expect(row.alias).toMatch(/^Candidate [CDFGHJKMNPQRTVWXY34679]{2}-[CDFGHJKMNPQRTVWXY34679]{2}$/);
    expect(row.state).toBe("invited");
    expect(JSON.stringify(await database().select().from(invitations))).not.toContain(token);
  }
  expect(rows[1]?.draws.map(({ minutes }) => minutes)).toEqual([15, 15]);
  expect(rows[1]?.reference).toBe("R-1");
  expect((await invite([person("Kim")])).links[0]?.id).toBeDefined();
  const kim = (await database().select().from(invitations)).find(({ name }) => name === "Kim");
  expect(kim?.place).toBe(2);
});

test("the audit log tells that somebody was invited, by whom, and names no candidate", async () => {
  const { id } = await inviteOne();
  const [line] = await database().select().from(audit).where(eq(audit.subject, id));
  expect(line).toMatchObject({ actor: recruiter.id, act: "invited", kind: "invitation" });
  expect(JSON.stringify(line).toLowerCase()).not.toContain("ana");
});

test("two lists at once give no place twice, and nobody two invitations by accident", async () => {
  const lists = [
    ["Ana", "Rolf"],
    ["Rolf", "Kim"],
    ["Ana", "Eva"],
  ];
  const made = await Promise.all(lists.map((names) => invite(names.map((name) => person(name)))));
  const rows = await database().select().from(invitations).where(eq(invitations.screening, screening));
  expect(rows.map(({ name }) => name).sort()).toEqual(["Ana", "Eva", "Kim", "Rolf"]);
  expect(rows.map(({ place }) => place).sort()).toEqual([0, 1, 2, 3]);
  expect(made.flatMap(({ skipped }) => skipped).sort()).toEqual(["Ana", "Rolf"]);
});

test("somebody can be invited a second time on purpose, or after their invitation was revoked", async () => {
  const { id } = await inviteOne();
  const candidates = [{ ...person("Ana"), again: true }];
  const again = await inviteCandidates(recruiter, { screening, candidates, days: 14, mail: false }, noon);
  expect(again.links).toHaveLength(1);
  for (const one of [id, again.links[0]?.id ?? ""])
    await revokeInvitation(recruiter, { screening, invitation: one }, noon);
  expect((await invite([person("Ana")])).links).toHaveLength(1);
});

test("a list is checked without inviting anybody: duplicates in it and with the screening are pointed out", async () => {
  await inviteOne();
  const list = "ANA@example.org\nRolf, rolf@example.org\nrolf@example.org\nnobody";
  const { candidates, bad } = await checkCandidates(recruiter, { screening, list, extraTime: 10 });
  expect(candidates.map(({ line, doubt, extraTime }) => ({ line, doubt, extraTime }))).toEqual([
    { line: 1, doubt: "is invited to this screening already", extraTime: 10 },
    { line: 2, doubt: null, extraTime: 10 },
    { line: 3, doubt: "is in this list already, in line 2", extraTime: 10 },
  ]);
  expect(bad.map(({ line }) => line)).toEqual([4]);
  expect(
    await database().select().from(invitations).where(eq(invitations.screening, screening)),
  ).toHaveLength(1);
});

test("an invitation by e-mail is queued in the same commit, with the link in it", async () => {
  const { id, path } = await inviteOne({}, true);
  const letters = await lettersTo(id);
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({
    kind: "mail",
    to: "ana@example.org",
    cause: `invitation ${id}`,
    sentAt: null,
  });
  expect(JSON.stringify(letters[0]?.body)).toContain(path);
});

test("where no mail server is set nothing is mailed, and it is said before anything is done", async () => {
  delete process.env.SMTP_URL;
  await expect(invite([person("Ana")], true)).rejects.toMatchObject({ code: "invalid" });
  expect(await database().select().from(invitations).where(eq(invitations.screening, screening))).toEqual([]);
});

test("a new link takes the place of the old one, and of the old e-mail that was not sent yet", async () => {
  const { id, path } = await inviteOne({}, true);
  const renewed = await renewLink(
    recruiter,
    { screening, invitation: id, days: 7, mail: true },
    noon + minute,
  );
  expect(renewed.path).not.toBe(path);
  expect((await rowOf(id)).token).toBe(hashToken(renewed.path.replace("/i/", "")));
  const letters = await lettersTo(id);
  expect(letters).toHaveLength(1);
  expect(JSON.stringify(letters[0]?.body)).toContain(renewed.path);
});

test("revoking refuses the link, withdraws what was not sent, and is once when it is twice", async () => {
  const { id } = await inviteOne({}, true);
  await revokeInvitation(recruiter, { screening, invitation: id }, noon);
  await revokeInvitation(recruiter, { screening, invitation: id }, noon + minute);
  const row = await rowOf(id);
  expect(row.state).toBe("revoked");
  expect(row.revokedAt?.getTime()).toBe(noon);
  expect(await lettersTo(id)).toEqual([]);
  const renew = renewLink(recruiter, { screening, invitation: id, days: 7, mail: false }, noon);
  await expect(renew).rejects.toMatchObject({ code: "conflict" });
});

test("who has finished is not revoked", async () => {
  const { row } = await trialInvitation(screening, { state: "finished", finishedAt: new Date(noon) });
  const revoke = revokeInvitation(recruiter, { screening, invitation: row.id }, noon);
  await expect(revoke).rejects.toMatchObject({ code: "conflict" });
  expect((await rowOf(row.id)).state).toBe("finished");
});

test("extra time changes the limits of what is ahead, and keeps the cases", async () => {
  const { id } = await inviteOne();
  const before = await rowOf(id);
  await giveExtraTime(recruiter, { screening, invitation: id, extraTime: 25 }, noon);
  const after = await rowOf(id);
  expect(after.draws).toEqual(before.draws.map((draw) => ({ ...draw, minutes: 12.5 })));
  for (const extraTime of [-1, 301, 2.5, Number.NaN])
    await expect(
      giveExtraTime(recruiter, { screening, invitation: id, extraTime }, noon),
    ).rejects.toMatchObject({
      code: "invalid",
    });
});

test("reminders go to who has an address, has not finished and whose link holds; once a day at the most", async () => {
  const [ana, rolf] = (await invite([person("Ana"), person("Rolf"), person("Kim", { email: null })])).links;
  await trialInvitation(screening, { place: 90, state: "finished", email: "done@example.org" });
  const old = { place: 91, email: "late@example.org", expiresAt: new Date(noon + hour) };
  await trialInvitation(screening, old);
  // Within a day of the invitation nobody is reminded.
  expect(await remindCandidates(recruiter, { screening }, noon + hour)).toEqual({ reminded: 0 });
  const next = noon + day + minute;
  expect(await remindCandidates(recruiter, { screening, invitation: ana?.id ?? "" }, next)).toEqual({
    reminded: 1,
  });
  expect(await remindCandidates(recruiter, { screening }, next)).toEqual({ reminded: 1 });
  expect(await remindCandidates(recruiter, { screening }, next + hour)).toEqual({ reminded: 0 });
  const one = remindCandidates(recruiter, { screening, invitation: rolf?.id ?? "" }, next + hour);
  await expect(one).rejects.toMatchObject({ code: "conflict" });
  expect(await remindCandidates(recruiter, { screening }, next + day)).toEqual({ reminded: 2 });
});

test("a reminder has no link, and stands in the mailbox with the invitation that has", async () => {
  const { id } = await inviteOne({}, true);
  await remindCandidates(recruiter, { screening }, noon + 2 * day);
  const [first, second] = await lettersTo(id);
  expect(second?.body).toMatchObject({ follows: first?.id });
  expect(JSON.stringify(second?.body)).not.toContain("/i/");
});

test("an invitation of another screening is not found, and only who manages screenings acts", async () => {
  const { id } = await inviteOne();
  const other = (await trialScreening()).id;
  const elsewhere = { screening: other, invitation: id };
  await expect(revokeInvitation(recruiter, elsewhere, noon)).rejects.toMatchObject({ code: "not-found" });
  for (const role of ["manager", "trainer", "new-hire"] as const) {
    const staff = await trialStaff(role);
    const refused = { code: "forbidden" };
    const asked = { screening, invitation: id };
    const candidates = [person("Eva")];
    await expect(
      inviteCandidates(staff, { screening, candidates, days: 14, mail: false }, noon),
    ).rejects.toMatchObject(refused);
    await expect(checkCandidates(staff, { screening, list: "a@b.org", extraTime: 0 })).rejects.toMatchObject(
      refused,
    );
    await expect(revokeInvitation(staff, asked, noon)).rejects.toMatchObject(refused);
    await expect(renewLink(staff, { ...asked, days: 7, mail: false }, noon)).rejects.toMatchObject(refused);
    await expect(giveExtraTime(staff, { ...asked, extraTime: 10 }, noon)).rejects.toMatchObject(refused);
    await expect(remindCandidates(staff, { screening }, noon)).rejects.toMatchObject(refused);
  }
});
