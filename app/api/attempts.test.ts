import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { dumpDatabase, openTrialHouse } from "@/access/trial/open-trial-house";
import { callApi } from "./_trial/call-api";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  vi.stubEnv("COMPOSURE_TEST_CLOCK", "1");
  vi.stubEnv("ADDRESS_STARTS_PER_HOUR", "1000");
  store = await openTrialHouse();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await store.close();
});

const start = { scenario: "trial-suitcase", seed: 5 };
let cookie = "";
let path = "";
beforeEach(async () => {
  const { json, headers } = await callApi("POST", "/api/attempts", { body: start });
  cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
  path = `/api/attempts/${json.attempt?.id}`;
});
const after = (seconds: number) => ({ cookie, "x-composure-clock-offset": String(seconds * 1000) });

test("a browser's whole role-play: start, reply, look again, act, pause, resume, stop, scorecard, retry", async () => {
  const reply = { id: "r1", text: "I'm so sorry, Ms Tierney. What happened?" };
  const sent = await callApi("POST", `${path}/replies`, { body: reply, headers: after(20) });
  expect(sent.status).toBe(201);
  const since = sent.json.moment?.next ?? 0;
  const later = await callApi("GET", `${path}?since=${since}`, { headers: after(60) });
  expect(later.json.entries?.map(({ kind }) => kind)).toContain("line");
  const action = { id: "a1", action: "refund", fields: { amount: 20 } };
  const acted = await callApi("POST", `${path}/actions?since=${since}`, { body: action, headers: after(61) });
  expect(acted.json.entries?.at(-1)).toMatchObject({ kind: "action", id: "a1", outcome: "done" });
  expect((await callApi("POST", `${path}/pause`, { headers: after(62) })).json.paused).toBe(true);
  expect((await callApi("DELETE", `${path}/pause`, { headers: after(99) })).json.paused).toBe(false);
  expect((await callApi("GET", `${path}/scorecard`, { headers: after(100) })).status).toBe(409);
  expect((await callApi("POST", `${path}/stop`, { headers: after(100) })).json.moment?.ending).toBe(
    "stopped",
  );
  expect((await callApi("GET", `${path}/scorecard`, { headers: after(100) })).status).toBe(200);
  expect((await callApi("GET", `${path}/scorecard?round=0`, { headers: after(100) })).status).toBe(200);
  expect((await callApi("GET", `${path}/scorecard?round=1`, { headers: after(100) })).status).toBe(404);
  expect((await callApi("GET", `${path}/scorecards`, { headers: after(100) })).status).toBe(200);
  expect((await callApi("GET", `${path}/desk`, { headers: after(100) })).status).toBe(200);
  const again = await callApi("POST", `${path}/retries`, { body: { seed: "same" }, headers: after(101) });
  expect(again.json.attempt).toMatchObject({ scenario: "trial-suitcase", seed: 5 });
  expect((await callApi("GET", "/api/attempts", { headers: after(101) })).json.attempts).toHaveLength(2);
});

test("what any other guest, or none, asks about an attempt is answered as if there were none", async () => {
  const { json } = await callApi("POST", "/api/guests");
  const before = await dumpDatabase();
  for (const headers of [{}, { authorization: `Bearer ${json.token}` }, { cookie: "composure_guest=x" }]) {
    for (const part of ["", "/desk", "/coach", "/scorecard", "/scorecards"]) {
      expect((await callApi("GET", `${path}${part}`, { headers })).status).toBe(404);
    }
    const reply = { id: "r1", text: "Hello" };
    expect((await callApi("POST", `${path}/replies`, { body: reply, headers })).status).toBe(404);
    expect((await callApi("POST", `${path}/hints`, { body: { id: "h1" }, headers })).status).toBe(404);
    const action = { id: "a1", action: "book-repair" };
    expect((await callApi("POST", `${path}/actions`, { body: action, headers })).status).toBe(404);
    expect((await callApi("POST", `${path}/retries`, { body: { seed: "new" }, headers })).status).toBe(404);
    expect((await callApi("POST", `${path}/pause`, { headers })).status).toBe(404);
    expect((await callApi("DELETE", `${path}/pause`, { headers })).status).toBe(404);
    expect((await callApi("POST", `${path}/stop`, { headers })).status).toBe(404);
  }
  expect(await dumpDatabase()).toEqual(before);
});

test("a program works with its token alone, in a header", async () => {
  const { json } = await callApi("POST", "/api/guests");
  const headers = { authorization: `Bearer ${json.token}` };
  const started = await callApi("POST", "/api/attempts", { body: start, headers });
  expect(started.headers.get("set-cookie")).toBeNull();
  expect((await callApi("GET", `/api/attempts/${started.json.attempt?.id}`, { headers })).status).toBe(200);
  expect((await callApi("GET", "/api/attempts", { headers: { authorization: "Bearer 123" } })).status).toBe(
    401,
  );
});

test("the guest's cookie is out of reach of scripts and other sites, is kept, and is stored as a hash only", async () => {
  const fresh = await callApi("POST", "/api/attempts", { body: start });
  expect(fresh.headers.get("set-cookie")).toMatch(
    /^composure_guest=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/,
  );
  const again = await callApi("POST", "/api/attempts", { body: start, headers: { cookie } });
  expect(again.headers.get("set-cookie")).toBeNull();
  const token = cookie.split("=")[1] ?? "";
  expect(JSON.stringify(await dumpDatabase())).not.toContain(token);
});

test("behind a trusted proxy that speaks https the cookie is for https only, and the proxy's address counts", async () => {
  const headers = { "x-forwarded-proto": "https", "x-forwarded-for": "9.9.9.9, 203.0.113.7" };
  const untrusted = await callApi("POST", "/api/attempts", { body: start, headers });
  expect(untrusted.headers.get("set-cookie")).not.toContain("Secure");
  vi.stubEnv("TRUST_PROXY", "1");
  const trusted = await callApi("POST", "/api/attempts", { body: start, headers });
  expect(trusted.headers.get("set-cookie")).toContain("; Secure");
  vi.stubEnv("TRUST_PROXY", "");
  const { attempts } = await dumpDatabase();
  const address = (id?: string) => attempts.find((attempt) => attempt.id === id)?.address;
  expect(address(trusted.json.attempt?.id)).not.toBe(address(untrusted.json.attempt?.id));
});

test("too many starts are answered with the seconds to wait", async () => {
  for (let count = 1; count < 5; count += 1)
    await callApi("POST", "/api/attempts", { body: start, headers: { cookie } });
  const refused = await callApi("POST", "/api/attempts", { body: start, headers: { cookie } });
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("60");
});
