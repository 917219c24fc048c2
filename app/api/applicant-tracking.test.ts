import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { makeKey } from "@/access/connections/make-key";
import { revokeKey } from "@/access/connections/revoke-key";
import { noon, openTrialHouse } from "@/access/trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "@/access/trial/open-trial-screening";
import { addressHeader } from "@/access/viewer/read-address";
import { invitationStatus, toldResult } from "@/scenarios/screening/invitation-status";
import { callApi } from "./_trial/call-api";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let headers: { authorization: string; "x-composure-clock-offset": string };
let keyId = "";
beforeAll(async () => {
  vi.stubEnv("COMPOSURE_TEST_CLOCK", "1");
  store = await openTrialHouse();
  const { id, key } = await makeKey(await trialStaff("owner"), { name: "tracking" }, noon);
  keyId = id;
  headers = { authorization: `Bearer ${key}`, "x-composure-clock-offset": "0" };
});
beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await store.close();
});

const made = z.looseObject({
  made: z.boolean(),
  link: z.string().nullable(),
  invitation: invitationStatus,
});
const listed = z.looseObject({ invitations: z.array(invitationStatus), next: z.string().nullable() });
const candidate = {
  name: "Ana Silva",
  email: "ana@example.org",
  reference: "ATS-1",
  extraTime: 25,
  expires: "2026-05-20T12:00:00Z",
};

async function invite(screening: string, body: object = candidate) {
  const answer = await callApi("POST", `/api/screenings/${screening}/invitations`, { body, headers });
  expect(answer.json.error).toBeUndefined();
  return made.parse(answer.json);
}

test("the same reference gives the same invitation and no second one; the link is told once", async () => {
  const { id } = await trialScreening();
  const first = await invite(id);
  expect(first).toMatchObject({
    made: true,
    invitation: { reference: "ATS-1", state: "invited", expiresAt: "2026-05-20T12:00:00.000Z" },
  });
  expect(first.link).toMatch(/^http:\/\/localhost:\d+\/i\/[\w-]{43}$/);
  const again = await Promise.all([invite(id), invite(id, { ...candidate, name: "Somebody else" })]);
  for (const one of again) {
    expect(one).toMatchObject({ made: false, link: null });
    expect(one.invitation).toEqual(first.invitation);
  }
  const { json } = await callApi("GET", `/api/screenings/${id}/invitations`, { headers });
  expect(listed.parse(json).invitations).toEqual([first.invitation]);
});

test("many at once with one reference make one invitation", async () => {
  const { id } = await trialScreening();
  const all = await Promise.all(Array.from({ length: 10 }, () => invite(id)));
  expect(all.filter((one) => one.made)).toHaveLength(1);
  expect(new Set(all.map((one) => one.invitation.id)).size).toBe(1);
});

test("an address that is invited by another reference is refused until it is said again; a revoked one is no bar", async () => {
  const { id } = await trialScreening();
  const first = await invite(id);
  const path = `/api/screenings/${id}/invitations`;
  const other = { ...candidate, reference: "ATS-2" };
  expect((await callApi("POST", path, { body: other, headers })).status).toBe(409);
  expect((await invite(id, { ...other, again: true })).made).toBe(true);
  const revoked = await callApi("DELETE", `/api/invitations/${first.invitation.id}`, { headers });
  expect(revoked.json).toMatchObject({ state: "revoked", id: first.invitation.id });
  expect((await callApi("DELETE", `/api/invitations/${first.invitation.id}`, { headers })).status).toBe(200);
  const anew = await invite(id, { ...candidate, again: true });
  expect(anew.made).toBe(true);
  expect(anew.invitation.id).not.toBe(first.invitation.id);
});

test("what does not fit is refused and makes nothing", async () => {
  const { id } = await trialScreening();
  const path = `/api/screenings/${id}/invitations`;
  const wrong = [
    { ...candidate, name: " " },
    { ...candidate, reference: "" },
    { ...candidate, email: "ana" },
    { ...candidate, extraTime: -1 },
    { ...candidate, expires: "tomorrow" },
    { ...candidate, expires: "2026-05-01T12:00:00Z" },
    { ...candidate, expires: "2028-05-01T12:00:00Z" },
    { ...candidate, mail: true },
    { ...candidate, role: "owner" },
  ];
  for (const body of wrong) expect((await callApi("POST", path, { body, headers })).status).toBe(400);
  const draft = await trialScreening({ state: "draft" });
  const toDraft = `/api/screenings/${draft.id}/invitations`;
  expect((await callApi("POST", toDraft, { body: candidate, headers })).status).toBe(409);
  const { json } = await callApi("GET", path, { headers });
  expect(listed.parse(json).invitations).toEqual([]);
});

test("lists come page by page, each once, and by state or reference", async () => {
  const { id } = await trialScreening({}, noon + 60_000);
  for (let count = 0; count < 5; count += 1)
    await trialInvitation(id, {
      reference: `R${count}`,
      state: count < 2 ? "finished" : "invited",
      createdAt: new Date(noon + count),
    });
  const ids: string[] = [];
  let next: string | null = null;
  do {
    const page: string = next === null ? "" : `&after=${next}`;
    const { json } = await callApi("GET", `/api/screenings/${id}/invitations?limit=2${page}`, { headers });
    const told = listed.parse(json);
    ids.push(...told.invitations.map((one) => one.id));
    next = told.next;
  } while (next !== null);
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(5);
  const finished = await callApi("GET", `/api/screenings/${id}/invitations?state=finished`, { headers });
  expect(listed.parse(finished.json).invitations).toHaveLength(2);
  const one = await callApi("GET", `/api/screenings/${id}/invitations?reference=R3`, { headers });
  expect(listed.parse(one.json).invitations.map(({ reference }) => reference)).toEqual(["R3"]);
  const screenings = z.looseObject({
    screenings: z.array(z.looseObject({ id: z.string() })),
    next: z.string().nullable(),
  });
  const first = screenings.parse((await callApi("GET", "/api/screenings?limit=2", { headers })).json);
  const second = screenings.parse(
    (await callApi("GET", `/api/screenings?limit=2&after=${first.next}`, { headers })).json,
  );
  expect(first.screenings[0]?.id).toBe(id);
  expect(new Set([...first.screenings, ...second.screenings].map((each) => each.id)).size).toBe(4);
  for (const query of ["limit=0", "limit=101", "state=gone"]) {
    const refused = await callApi("GET", `/api/screenings/${id}/invitations?${query}`, { headers });
    expect(refused.status).toBe(400);
  }
});

test("the result comes when the candidate has finished, names nobody, and says that a person decides", async () => {
  const { id } = await trialScreening({ blind: true });
  const open = await trialInvitation(id, { state: "started" });
  expect((await callApi("GET", `/api/invitations/${open.row.id}/result`, { headers })).status).toBe(409);
  const { row } = await trialInvitation(id, {
    name: "Secret Name",
    email: "secret@example.org",
    reference: "ATS-9",
    state: "finished",
    finishedAt: new Date(noon),
    humanLookAskedAt: new Date(noon),
    total: 71.5,
    reviewedTotal: 74,
    result: {
      total: 71.5,
      dimensions: { compassion: 80, efficacy: null },
      confidence: "low",
      spread: null,
      unfinished: 1,
      humanLook: true,
      steps: [{ attempt: "a", scenario: "trial-suitcase", total: 71.5 }],
    },
  });
  const { status, json } = await callApi("GET", `/api/invitations/${row.id}/result`, { headers });
  expect(status).toBe(200);
  expect(toldResult.parse(json)).toMatchObject({
    reference: "ATS-9",
    total: 71.5,
    reviewedTotal: 74,
    confidence: "low",
    humanLook: { advised: true, asked: true },
    decision: null,
    automatic: false,
    links: { review: expect.stringMatching(`/screenings/${id}/candidates/${row.id}$`) },
  });
  expect(JSON.stringify(json)).not.toMatch(/secret/i);
  const told = await callApi("GET", `/api/invitations/${row.id}`, { headers });
  expect(JSON.stringify(told.json)).not.toMatch(/secret/i);
  expect((await callApi("DELETE", `/api/invitations/${row.id}`, { headers })).status).toBe(409);
});

test("nobody but programs and staff is answered, and guests' tokens open nothing here", async () => {
  const { id } = await trialScreening();
  const { row, token } = await trialInvitation(id);
  const { json } = await callApi("POST", "/api/guests");
  const strangers = [
    {},
    { authorization: `Bearer ${json.token}` },
    { cookie: `composure_candidate=${token}` },
    { authorization: `Bearer composure_key_${"A".repeat(43)}`, [addressHeader]: "a guesser's" },
  ];
  for (const sent of strangers) {
    expect((await callApi("GET", "/api/screenings", { headers: sent })).status).toBe(401);
    const path = `/api/screenings/${id}/invitations`;
    expect((await callApi("GET", path, { headers: sent })).status).toBe(401);
    // Who asks is known before anything that was sent is looked at.
    expect((await callApi("POST", path, { body: { wrong: true }, headers: sent })).status).toBe(401);
    for (const part of ["", "/result"])
      expect((await callApi("GET", `/api/invitations/${row.id}${part}`, { headers: sent })).status).toBe(401);
    expect((await callApi("DELETE", `/api/invitations/${row.id}`, { headers: sent })).status).toBe(401);
  }
  const told = await callApi("GET", `/api/invitations/${row.id}`, { headers });
  expect(told.json).toMatchObject({ state: "invited" });
});

test("what is not there is not found", async () => {
  for (const path of [
    "/api/screenings/none/invitations",
    "/api/invitations/none",
    "/api/invitations/none/result",
  ])
    expect((await callApi("GET", path, { headers })).status).toBe(404);
  const body = candidate;
  expect((await callApi("POST", "/api/screenings/none/invitations", { body, headers })).status).toBe(404);
  expect((await callApi("DELETE", "/api/invitations/none", { headers })).status).toBe(404);
});

test("a program's key is no guest's token, and where guests work it is nobody's", async () => {
  const { json } = await callApi("GET", "/api/attempts", { headers });
  expect(json.attempts).toEqual([]);
  expect((await callApi("GET", "/api/attempts/none", { headers })).status).toBe(404);
});

test("too many calls are refused with the time to wait; a revoked key opens nothing", async () => {
  vi.stubEnv("PROGRAM_CALLS_PER_MINUTE", "1");
  vi.setSystemTime(noon + 10 * 60_000);
  expect((await callApi("GET", "/api/screenings", { headers })).status).toBe(200);
  const refused = await callApi("GET", "/api/screenings", { headers });
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  await revokeKey(await trialStaff("owner"), { key: keyId }, noon);
  expect((await callApi("GET", "/api/screenings", { headers })).status).toBe(401);
});
