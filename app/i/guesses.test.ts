import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { noon, openTrialHouse } from "@/access/trial/open-trial-house";
import { trialInvitation, trialScreening } from "@/access/trial/open-trial-screening";
import { addressHeader } from "@/access/viewer/read-address";
import { GET } from "./[token]/route";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  vi.useFakeTimers({ now: noon, toFake: ["Date"] });
  store = await openTrialHouse();
});
afterAll(async () => {
  vi.useRealTimers();
  await store.close();
});

const open = (token: string, address: string) =>
  GET(new Request(`http://composure.test/i/${token}`, { headers: { [addressHeader]: address } }), {
    params: Promise.resolve({ token }),
  });

test("1,000 wrong links find nothing and are refused from the limit on; elsewhere, and an hour later, a right one opens", async () => {
  const { token } = await trialInvitation((await trialScreening()).id);
  const counted = new Map<number, number>();
  for (let count = 0; count < 1000; count += 1) {
    // Some are not even of the right form; one sign off is as wrong as any other.
    const wrong =
      count % 3 === 0 ? `guess-${count}` : `${token.slice(0, 39)}${String(count).padStart(4, "-")}`;
    const { status } = await open(wrong, "a guesser's");
    counted.set(status, (counted.get(status) ?? 0) + 1);
  }
  expect(Object.fromEntries(counted)).toEqual({ 404: 20, 429: 980 });
  const right = await open(token, "a guesser's");
  expect([right.status, right.headers.get("set-cookie")]).toEqual([429, null]);
  expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(0);
  const elsewhere = await open(token, "the candidate's");
  expect(elsewhere.status).toBe(303);
  expect(elsewhere.headers.get("set-cookie")).toContain(`composure_candidate=${token}; Path=/`);
  vi.setSystemTime(noon + 61 * 60_000);
  expect((await open(token, "a guesser's")).status).toBe(303);
});
