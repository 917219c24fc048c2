import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { guesses } from "@/db/schema/guesses";
import { invitations } from "@/db/schema/screening/invitations";
import { hour, minute, noon, openTrialHouse } from "../trial/open-trial-house";
import { trialInvitation, trialScreening } from "../trial/open-trial-screening";
import { openInvitation } from "./open-invitation";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

const address = "a candidate's";

async function read(id: string) {
  const [row] = await database().select().from(invitations).where(eq(invitations.id, id));
  return row;
}

test("a link is marked opened at the first time, which the audit log tells once, and it opens again and again", async () => {
  const { row, token } = await trialInvitation((await trialScreening()).id);
  await Promise.all([1, 2, 3].map(() => openInvitation({ token, address }, noon)));
  await openInvitation({ token, address }, noon + hour);
  expect(await read(row.id)).toMatchObject({ state: "opened", openedAt: new Date(noon) });
  expect(await database().$count(audit, eq(audit.subject, row.id))).toBe(1);
});

test("to open it again takes nothing back of how far the candidate has come", async () => {
  const { row, token } = await trialInvitation((await trialScreening()).id, { state: "finished" });
  await openInvitation({ token, address }, noon);
  expect(await read(row.id)).toMatchObject({ state: "finished", openedAt: new Date(noon) });
});

test("a revoked link and one that is too old say so, are not counted as guesses, and are not marked", async () => {
  const { id } = await trialScreening();
  const revoked = await trialInvitation(id, { revokedAt: new Date(noon), state: "revoked" });
  const old = await trialInvitation(id, { expiresAt: new Date(noon) });
  for (const { token, row } of [revoked, old]) {
    const before = await read(row.id);
    for (let count = 0; count < 30; count += 1)
      await expect(openInvitation({ token, address }, noon)).rejects.toMatchObject({ code: "forbidden" });
    expect(await read(row.id)).toEqual(before);
  }
  expect(await database().$count(guesses, eq(guesses.address, address))).toBe(0);
});

test("a thousand wrong links find nothing, are refused after twenty, and so is then a right one for an hour", async () => {
  const { row, token } = await trialInvitation((await trialScreening()).id);
  const guesser = "a guesser's";
  const codes = new Map<string, number>();
  for (let count = 0; count < 1000; count += 1) {
    const wrong = `${token.slice(0, 40)}${String(count).padStart(3, "0")}`;
    await openInvitation({ token: wrong, address: guesser }, noon + count).catch(({ code }) =>
      codes.set(code, (codes.get(code) ?? 0) + 1),
    );
  }
  expect(Object.fromEntries(codes)).toEqual({ "not-found": 20, "too-many": 980 });
  const right = (now: number) => openInvitation({ token, address: guesser }, now);
  await expect(right(noon + minute)).rejects.toMatchObject({ code: "too-many", retryAfter: 3600 });
  expect(await openInvitation({ token, address: "another's" }, noon + minute)).toEqual({ id: row.id });
  expect(await right(noon + 2 * hour)).toEqual({ id: row.id });
});

test("revoking takes hold at once, also of a link that is open", async () => {
  const { row, token } = await trialInvitation((await trialScreening()).id);
  await openInvitation({ token, address }, noon);
  await commit((to) =>
    to
      .update(invitations)
      .set({ revokedAt: new Date(noon), state: "revoked" })
      .where(eq(invitations.id, row.id)),
  );
  await expect(openInvitation({ token, address }, noon)).rejects.toMatchObject({ code: "forbidden" });
});
