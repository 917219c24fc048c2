import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTrialHouse } from "@/access/trial/open-trial-house";
import { trialInvitation, trialScreening } from "@/access/trial/open-trial-screening";
import { addressHeader } from "@/access/viewer/read-address";
import { GET } from "./[token]/route";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => {
  vi.unstubAllEnvs();
  return store.close();
});

let addresses = 0;

function open(token: string, { scheme = "http", address = `address ${addresses++}`, more = {} } = {}) {
  const request = new Request(`${scheme}://composure.test/i/${token}`, {
    headers: { [addressHeader]: address, ...more },
  });
  return GET(request, { params: Promise.resolve({ token }) });
}

const now = Date.now();
const invite = async (change = {}) => trialInvitation((await trialScreening()).id, change, now);

test("the link gives its token to the browser, out of reach of scripts, and leads to the page without it", async () => {
  const { token } = await invite();
  const answer = await open(token);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/invitation");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const cookie = answer.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(new RegExp(`^composure_candidate=${token}; Path=/; `));
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
});

test("behind https the cookie is never sent without it; a proxy's word counts only where it is trusted", async () => {
  const { token } = await invite();
  const more = { "x-forwarded-proto": "https" };
  const secureOf = async (how: object) =>
    (await open(token, how)).headers.get("set-cookie")?.includes("Secure");
  expect(await secureOf({ scheme: "https" })).toBe(true);
  expect(await secureOf({ more })).toBe(false);
  vi.stubEnv("TRUST_PROXY", "1");
  expect(await secureOf({ more: { ...more, "x-forwarded-for": "9.9.9.9" } })).toBe(true);
  vi.stubEnv("TRUST_PROXY", "0");
});

test("a link that cannot be opened has a page that says what happened and what to do, and sets no cookie", async () => {
  const revoked = await invite({ revokedAt: new Date(now), state: "revoked" });
  const old = await invite({ expiresAt: new Date(now - 1) });
  for (const [token, status, says] of [
    ["<script>alert(1)</script>", 404, "copy the whole link"],
    [revoked.token, 410, "taken back"],
    [old.token, 410, "a day that is over"],
  ] as const) {
    const answer = await open(token);
    const page = await answer.text();
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([status, null]);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(page).toContain(says);
    expect(page).not.toContain("alert(1)");
  }
});

test("who has tried too many wrong links gets a page that says when to come back", async () => {
  const statuses = [];
  for (let count = 0; count < 25; count += 1)
    statuses.push((await open(`wrong-${count}`, { address: "a guesser's" })).status);
  expect(statuses).toEqual([...Array(20).fill(404), ...Array(5).fill(429)]);
  const { token } = await invite();
  const answer = await open(token, { address: "a guesser's" });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "3600"]);
  expect(await answer.text()).toContain("Wait an hour");
});
