import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { retryAttempt } from "./attempts/retry-attempt";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { dumpDatabase, hour, minute, newGuest, noon, openTrialHouse, second } from "./trial/open-trial-house";
import type { Viewer } from "./viewer/viewer";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeEach(async () => {
  store = await openTrialHouse();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await store.close();
});

const start = (viewer: Viewer, now: number) =>
  startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, now);

async function startAndStop(viewer: Viewer, now: number): Promise<void> {
  const { attempt } = await start(viewer, now);
  await stopAttempt(viewer, { attempt: attempt.id }, now);
}

test("a guest may have five attempts open; the sixth waits until one is over", async () => {
  const viewer = newGuest();
  const views = await Promise.all([1, 2, 3, 4, 5].map(() => start(viewer, noon)));
  const before = await dumpDatabase();
  await expect(start(viewer, noon)).rejects.toMatchObject({ code: "too-many", retryAfter: 60 });
  expect(await dumpDatabase()).toEqual(before);
  await stopAttempt(viewer, { attempt: views[0]?.attempt.id ?? "" }, noon);
  await expect(start(viewer, noon)).resolves.toBeDefined();
});

test("attempts that their customers have left by themselves do not count as open", async () => {
  const viewer = newGuest();
  await Promise.all([1, 2, 3, 4, 5].map(() => start(viewer, noon)));
  await expect(start(viewer, noon + 50 * minute)).resolves.toBeDefined();
});

test("a guest may start twenty attempts an hour, retries too, and is told how long to wait", async () => {
  const viewer = newGuest();
  for (let count = 0; count < 20; count += 1) await startAndStop(viewer, noon + count * second);
  const refused = start(viewer, noon + 10 * minute);
  await expect(refused).rejects.toMatchObject({ code: "too-many", retryAfter: 50 * 60 });
  const { attempts } = await dumpDatabase();
  const again = retryAttempt(viewer, { attempt: attempts[0]?.id ?? "", seed: "new" }, noon + 10 * minute);
  await expect(again).rejects.toMatchObject({ code: "too-many" });
  await expect(start(viewer, noon + hour)).resolves.toBeDefined();
});

test("many starts at once do not get round the caps", async () => {
  const viewer = newGuest();
  const results = await Promise.allSettled(Array.from({ length: 15 }, () => start(viewer, noon)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
});

test("who drops the cookie meets the cap of the address, and guests elsewhere do not", async () => {
  vi.stubEnv("ADDRESS_STARTS_PER_HOUR", "8");
  for (let count = 0; count < 8; count += 1) await start(newGuest("one house"), noon);
  await expect(start(newGuest("one house"), noon)).rejects.toMatchObject({
    code: "too-many",
    retryAfter: 3600,
  });
  await expect(start(newGuest("another house"), noon)).resolves.toBeDefined();
});

test("a transcript cannot grow without end", async () => {
  vi.stubEnv("ATTEMPT_ENTRIES", "3");
  const viewer = newGuest();
  const { attempt } = await start(viewer, noon);
  const send = (id: string) => sendReply(viewer, { attempt: attempt.id, id, text: "Hello" }, noon);
  await send("r1");
  await send("r2");
  const before = await dumpDatabase();
  await expect(send("r3")).rejects.toMatchObject({ code: "too-many" });
  expect(await dumpDatabase()).toEqual(before);
});

test("a scenario that is not in the library cannot be started", async () => {
  const before = await dumpDatabase();
  for (const scenario of ["no-such", "__proto__", "../trial-suitcase"]) {
    await expect(startAttempt(newGuest(), { scenario }, noon)).rejects.toMatchObject({ code: "not-found" });
  }
  expect(await dumpDatabase()).toEqual(before);
});
