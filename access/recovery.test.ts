import { afterEach, beforeEach, expect, test } from "vitest";
import { advanceAttempt } from "@/roleplay/attempt/advance-attempt";
import type { Step } from "@/roleplay/attempt/attempt-state";
import { beginAttempt } from "@/roleplay/attempt/begin-attempt";
import type { Play } from "@/roleplay/attempt/compile-play";
import { markPause } from "@/roleplay/attempt/mark-pause";
import { sendReply as replay } from "@/roleplay/attempt/send-reply";
import { stopAttempt as replayStop } from "@/roleplay/attempt/stop-attempt";
import { takeAction as replayAction } from "@/roleplay/attempt/take-action";
import type { Entry } from "@/roleplay/transcript/entry";
import { pauseAttempt } from "./attempts/pause-attempt";
import { readAttempt } from "./attempts/read-attempt";
import { readDesk } from "./attempts/read-desk";
import { resumeAttempt } from "./attempts/resume-attempt";
import { retryAttempt } from "./attempts/retry-attempt";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { takeAction } from "./attempts/take-action";
import { loadVersion } from "./library/load-version";
import {
  dumpDatabase,
  newGuest,
  noon,
  openTrialHouse,
  second,
  useTrialLibrary,
} from "./trial/open-trial-house";
import type { Viewer } from "./viewer/viewer";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeEach(async () => {
  store = await openTrialHouse();
});
afterEach(() => store.close());

/** A role-play of all kinds of acts; `between` is called after each. */
async function playThrough(viewer: Viewer, attempt: string, between: () => Promise<void>): Promise<void> {
  const acts = [
    () =>
      sendReply(
        viewer,
        { attempt, id: "r1", text: "I'm so sorry, Ms Tierney. What happened?" },
        noon + 15 * second,
      ),
    () =>
      takeAction(
        viewer,
        { attempt, id: "a1", action: "open-card", fields: { section: "history" } },
        noon + 19 * second,
      ),
    () => pauseAttempt(viewer, { attempt }, noon + 30 * second),
    () => resumeAttempt(viewer, { attempt }, noon + 90 * second),
    () =>
      takeAction(
        viewer,
        { attempt, id: "a2", action: "refund", fields: { amount: 20 } },
        noon + 100 * second,
      ),
    () =>
      sendReply(
        viewer,
        { attempt, id: "r2", text: "I've booked a courier for Thursday." },
        noon + 110 * second,
      ),
    () => stopAttempt(viewer, { attempt }, noon + 200 * second),
  ];
  for (const act of acts) {
    await act();
    await between();
  }
}

/** The attempt again, from nothing but what the agent did. */
function replayEntries(play: Play, seed: number, entries: readonly Entry[]): Step {
  return entries.reduce<Step>(
    (before, entry) => {
      const step = replayEntry(play, before, entry);
      return step ? { state: step.state, entries: [...before.entries, ...step.entries] } : before;
    },
    beginAttempt(play, seed),
  );
}

function replayEntry(play: Play, { state }: Step, entry: Entry): Step | null {
  if (entry.kind === "reply") return replay(play, state, entry);
  if (entry.kind === "action") return replayAction(play, state, entry);
  if (entry.kind !== "notice") return null;
  const { notice, at } = entry;
  if (notice === "paused" || notice === "resumed") return markPause(play, state, { notice, at });
  return notice === "stopped" ? replayStop(play, state, at) : null;
}

test("a server that is killed after every act goes on as if nothing had been", async () => {
  const viewer = newGuest();
  const one = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 9 }, noon);
  const other = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 9 }, noon);
  await playThrough(viewer, one.attempt.id, async () => undefined);
  await playThrough(viewer, other.attempt.id, () => store.reopen());
  const views = await Promise.all(
    [one, other].map(({ attempt }) => readAttempt(viewer, { attempt: attempt.id }, noon + 300 * second)),
  );
  expect(views[0]?.entries.length).toBeGreaterThan(8);
  expect(views[1]?.entries).toEqual(views[0]?.entries);
});

test("what is kept of a state equals a replay of the entries", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 9 }, noon);
  await playThrough(viewer, attempt.id, async () => {
    const { attempts, entries } = await dumpDatabase();
    const row = attempts.find(({ id }) => id === attempt.id);
    if (!row) throw new Error("The attempt is gone.");
    const kept = entries.filter((entry) => entry.attempt === attempt.id).map(({ body }) => body);
    const { play } = await loadVersion(row.hash);
    const again = replayEntries(play, row.seed, kept);
    expect(again.entries).toEqual(kept);
    expect(again.state).toEqual(row.state);
    expect(row.next).toBe(kept.length);
  });
});

test("reading often and reading once show the same, and reading writes nothing", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 9 }, noon);
  const before = await dumpDatabase();
  const seen: unknown[] = [];
  let since = 0;
  for (let at = 0; at <= 60; at += 1) {
    const view = await readAttempt(viewer, { attempt: attempt.id, since }, noon + at * second);
    seen.push(...view.entries);
    since = view.moment.next;
  }
  const whole = await readAttempt(viewer, { attempt: attempt.id }, noon + 60 * second);
  expect(seen).toEqual(whole.entries);
  expect(await dumpDatabase()).toEqual(before);
});

test("a running attempt never sees an edit of its scenario; a new one does, also a retry", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 9 }, noon);
  const before = await readAttempt(viewer, { attempt: attempt.id }, noon + 30 * second);
  await useTrialLibrary(({ scenarios }) => {
    for (const scenario of scenarios.values()) {
      scenario.lines.opening = [["My suitcase is FINE."]];
      scenario.company = "Another Company";
    }
  });
  globalThis.composureVersions = undefined;
  await store.reopen();
  expect(await readAttempt(viewer, { attempt: attempt.id }, noon + 30 * second)).toEqual(before);
  expect((await readDesk(viewer, { attempt: attempt.id })).company).toBe("Mereside Cases");
  const again = await retryAttempt(viewer, { attempt: attempt.id, seed: "same" }, noon);
  expect(again.attempt.seed).toBe(9);
  const view = await readAttempt(viewer, { attempt: again.attempt.id }, noon + 30 * second);
  expect(view.entries).toContainEqual(expect.objectContaining({ text: "My suitcase is FINE." }));
});

test("a clock that jumps back loses nothing and shows nothing twice", async () => {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 9 }, noon);
  await sendReply(viewer, { attempt: attempt.id, id: "r1", text: "What happened?" }, noon + 20 * second);
  const view = await sendReply(
    viewer,
    { attempt: attempt.id, id: "r2", text: "Which wheel?" },
    noon - 50 * second,
  );
  expect(view.entries.at(-1)).toMatchObject({ kind: "reply", id: "r2", at: 20 * second });
  const { attempts } = await dumpDatabase();
  const row = attempts.find(({ id }) => id === attempt.id);
  expect(row && advanceAttempt((await loadVersion(row.hash)).play, row.state, 0).state.at).toBe(20 * second);
});
