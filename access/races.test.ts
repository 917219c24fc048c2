import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { getScorecard } from "./attempts/get-scorecard";
import { readAttempt } from "./attempts/read-attempt";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { dumpDatabase, newGuest, noon, openTrialHouse, second } from "./trial/open-trial-house";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

/** The same code loaded once more: it shares the database, but no queue, as a second server would. */
async function loadAnotherServer() {
  vi.resetModules();
  return import("./attempts/send-reply");
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);

test("of two tabs that send at once both replies land once, in an order, and both see what there is", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  const send = (id: string) =>
    sendReply(viewer, { attempt: attempt.id, id, text: `Which wheel broke, ${id}?` }, noon + 20 * second);
  await Promise.all(names(8).map(send));
  await expectAll(viewer, attempt.id, names(8));
});

test("of several servers that write at once, each write lands once and whole", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  const servers = [
    { sendReply },
    await loadAnotherServer(),
    await loadAnotherServer(),
    await loadAnotherServer(),
  ];
  await Promise.all(
    servers.map((server, index) =>
      server.sendReply(
        viewer,
        { attempt: attempt.id, id: `r${index}`, text: "Which wheel broke?" },
        noon + 20 * second,
      ),
    ),
  );
  await expectAll(viewer, attempt.id, names(servers.length));
});

test("of several servers that get the same reply at once, one writes it and all answer", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  const servers = [{ sendReply }, await loadAnotherServer(), await loadAnotherServer()];
  const views = await Promise.all(
    servers.map((server) =>
      server.sendReply(
        viewer,
        { attempt: attempt.id, id: "r0", text: "Which wheel broke?" },
        noon + 20 * second,
      ),
    ),
  );
  expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
  await expectAll(viewer, attempt.id, ["r0"]);
});

test("an ending that many readers find at once is written once", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  const read = () => readAttempt(viewer, { attempt: attempt.id }, noon + 3600 * second);
  const views = await Promise.all(names(6).map(read));
  expect(new Set(views.map((view) => JSON.stringify(view.entries))).size).toBe(1);
  const { entries } = await dumpDatabase();
  const endings = entries.filter(
    (entry) => entry.attempt === attempt.id && "ending" in entry.body && entry.body.ending,
  );
  expect(endings).toHaveLength(1);
});

test("a scorecard that is asked for many times at once is kept once", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  await stopAttempt(viewer, { attempt: attempt.id }, noon + second);
  const cards = await Promise.all(
    names(5).map(() => getScorecard(viewer, { attempt: attempt.id }, noon + second)),
  );
  expect(new Set(cards.map((card) => JSON.stringify(card))).size).toBe(1);
  const { scorecards } = await dumpDatabase();
  expect(scorecards.filter((card) => card.attempt === attempt.id)).toHaveLength(1);
});

async function expectAll(viewer: ReturnType<typeof newGuest>, attempt: string, ids: readonly string[]) {
  const view = await readAttempt(viewer, { attempt }, noon + 20 * second);
  const replies = view.entries.flatMap((entry) => (entry.kind === "reply" ? [entry.id] : []));
  expect(replies.toSorted()).toEqual(ids);
  expect(view.entries.map(({ sequence }) => sequence)).toEqual(view.entries.map((_, index) => index));
}
