import { afterAll, beforeAll, expect, test } from "vitest";
import { askHint } from "./attempts/ask-hint";
import { countHints } from "./attempts/count-hints";
import { getScorecard } from "./attempts/get-scorecard";
import { listAttempts } from "./attempts/list-attempts";
import { listScorecards } from "./attempts/list-scorecards";
import { pauseAttempt } from "./attempts/pause-attempt";
import { readAttempt } from "./attempts/read-attempt";
import { readCoach } from "./attempts/read-coach";
import { readDesk } from "./attempts/read-desk";
import { readReadings } from "./attempts/read-readings";
import { resumeAttempt } from "./attempts/resume-attempt";
import { retryAttempt } from "./attempts/retry-attempt";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { takeAction } from "./attempts/take-action";
import { notePresence } from "./candidate/note-presence";
import { noteSignal } from "./candidate/note-signal";
import { dumpDatabase, newGuest, noon, openTrialHouse, second } from "./trial/open-trial-house";
import type { Viewer } from "./viewer/viewer";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

const doors: Record<string, (viewer: Viewer, attempt: string) => Promise<unknown>> = {
  readAttempt: (viewer, attempt) => readAttempt(viewer, { attempt }, noon),
  readDesk: (viewer, attempt) => readDesk(viewer, { attempt }),
  sendReply: (viewer, attempt) => sendReply(viewer, { attempt, id: "mine", text: "Hello" }, noon),
  takeAction: (viewer, attempt) =>
    takeAction(viewer, { attempt, id: "mine", action: "book-repair", fields: {} }, noon),
  pauseAttempt: (viewer, attempt) => pauseAttempt(viewer, { attempt }, noon),
  resumeAttempt: (viewer, attempt) => resumeAttempt(viewer, { attempt }, noon),
  stopAttempt: (viewer, attempt) => stopAttempt(viewer, { attempt }, noon),
  retryAttempt: (viewer, attempt) => retryAttempt(viewer, { attempt, seed: "same" }, noon),
  readCoach: (viewer, attempt) => readCoach(viewer, { attempt }, noon),
  askHint: (viewer, attempt) => askHint(viewer, { attempt, id: "mine" }, noon),
  countHints: (viewer, attempt) => countHints(viewer, { attempt }),
  readReadings: (viewer, attempt) => readReadings(viewer, { attempt }, noon),
  notePresence: (viewer, attempt) => notePresence(viewer, { attempt }, noon),
  noteSignal: (viewer, attempt) =>
    noteSignal(viewer, { attempt, id: "mine", signal: { kind: "away", seconds: 90 } }, noon),
  getScorecard: (viewer, attempt) => getScorecard(viewer, { attempt }, noon),
  listScorecards: (viewer, attempt) => listScorecards(viewer, { attempt }),
};

test.each(Object.entries(doors))(
  "%s finds neither another guest's attempt nor one that never was",
  async (_, open) => {
    const owner = newGuest();
    const { attempt } = await startAttempt(owner, { scenario: "trial-suitcase" }, noon);
    const before = await dumpDatabase();
    await expect(open(newGuest(), attempt.id)).rejects.toMatchObject({ code: "not-found" });
    await expect(open(owner, "00000000-0000-7000-8000-000000000000")).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await dumpDatabase()).toEqual(before);
  },
);

test("a list holds one's own attempts only, newest first", async () => {
  const [one, other] = [newGuest(), newGuest()];
  const { attempt: first } = await startAttempt(one, { scenario: "trial-suitcase", seed: 7 }, noon);
  await startAttempt(other, { scenario: "trial-suitcase" }, noon);
  const { attempt: last } = await startAttempt(one, { scenario: "trial-suitcase" }, noon + second);
  const list = await listAttempts(one, noon + second);
  expect(list.map(({ id }) => id)).toEqual([last.id, first.id]);
  expect(list[1]).toEqual({
    id: first.id,
    scenario: "trial-suitcase",
    title: "The wheel that came off",
    seed: 7,
    startedAt: "2026-05-04T12:00:00.000Z",
    endedAt: null,
    ending: null,
    paused: false,
    total: null,
  });
});

test("a view tells nothing of beats, readings, causes or lines not yet said", async () => {
  const owner = newGuest();
  const { attempt } = await startAttempt(owner, { scenario: "trial-suitcase" }, noon);
  await sendReply(
    owner,
    { attempt: attempt.id, id: "r1", text: "What happened to your case?" },
    noon + 20 * second,
  );
  const view = await readAttempt(owner, { attempt: attempt.id }, noon + 60 * second);
  const told = JSON.stringify(view);
  for (const secret of ["beat", "reading", "pulls", "stage", "snapshot", "case that rolls before"]) {
    expect(told).not.toContain(secret);
  }
});
