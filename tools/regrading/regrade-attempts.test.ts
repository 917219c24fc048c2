import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { getScorecard } from "@/access/attempts/get-scorecard";
import { listAttempts } from "@/access/attempts/list-attempts";
import { listScorecards } from "@/access/attempts/list-scorecards";
import { sendReply } from "@/access/attempts/send-reply";
import { startAttempt } from "@/access/attempts/start-attempt";
import { currentLibrary } from "@/access/library/current-library";
import { nameGrader } from "@/access/library/name-grader";
import { dumpDatabase, hour, newGuest, noon, openTrialHouse, second } from "@/access/trial/open-trial-house";
import { commit } from "@/db/commit";
import { listGradedAttempts } from "@/db/list-graded-attempts";
import { type Regrading, regradeAttempt } from "@/db/regrade-attempt";
import { attempts } from "@/db/schema/attempts";
import { entries } from "@/db/schema/entries";
import type { Rubric } from "@/grading/rubric";
import { regradeAttempts } from "./regrade-attempts";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let rubric: Rubric;
beforeAll(async () => {
  store = await openTrialHouse();
  ({ rubric } = await currentLibrary());
});
afterAll(() => store.close());
beforeEach(() => commit((to) => to.delete(attempts)));

const present = (): Regrading => ({ rubric, grader: nameGrader(rubric), again: false, dryRun: false });

/** A rubric by which whoever says sorry at all has to have said it three times. */
function stricter(): Regrading {
  const changed = rubric.map((criterion) =>
    criterion.id === "apology"
      ? {
          ...criterion,
          checks: criterion.checks.map((check) =>
            check.kind === "present" ? { ...check, least: 3, cap: 1 } : check,
          ),
        }
      : criterion,
  );
  return { ...present(), rubric: changed, grader: "9.0.0+0123456789ab" };
}

/** Two replies, and then silence until the customer leaves. */
async function play(start = noon) {
  const viewer = newGuest();
  const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, start);
  const say = (id: string, text: string, after: number) =>
    sendReply(viewer, { attempt: attempt.id, id, text }, start + after * second);
  await say("r1", "I'm so sorry about the wheel, Ms Tierney. What happened at the airport?", 20);
  await say("r2", "So the wheel came off on the first trip. I'll send a new case with the courier.", 60);
  const card = await getScorecard(viewer, { attempt: attempt.id }, start + hour);
  return { viewer, attempt: attempt.id, card };
}

test("a changed grader gives a new scorecard, says what changed and why, and the old one stays", async () => {
  const { viewer, attempt, card } = await play();
  const regraded = await regradeAttempt(attempt, stricter(), noon + 2 * hour);
  expect(regraded).toMatchObject({ attempt, scenario: "trial-suitcase", before: card.total, same: false });
  // Nothing was done for this customer, which holds both totals to the same figure.
  expect(regraded.after).toBe(card.held?.most);
  const [change, ...more] = regraded.changes;
  expect(more).toEqual([]);
  expect(change).toMatchObject({ criterion: "apology", after: { level: 1 } });
  expect(change?.before?.level).toBeGreaterThan(1);
  expect(change?.before?.reason).not.toBe(change?.after?.reason);

  const newest = await getScorecard(viewer, { attempt }, noon + 3 * hour);
  expect(newest.total).toBe(regraded.after);
  expect((await listAttempts(viewer, noon + 3 * hour))[0]?.total).toBe(regraded.after);
  expect(await getScorecard(viewer, { attempt, round: 0 }, noon + 3 * hour)).toEqual(card);
  await expect(getScorecard(viewer, { attempt, round: 2 }, noon)).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await listScorecards(viewer, { attempt })).toEqual([
    {
      round: 1,
      grader: "9.0.0+0123456789ab",
      reading: "stored",
      total: regraded.after,
      gradedAt: "2026-05-04T14:00:00.000Z",
    },
    {
      round: 0,
      grader: nameGrader(rubric),
      reading: "stored",
      total: card.total,
      gradedAt: "2026-05-04T13:00:00.000Z",
    },
  ]);
});

test("going back to the first grader counts again, and the same grading twice is kept once", async () => {
  const { viewer, attempt, card } = await play();
  await regradeAttempt(attempt, stricter(), noon + 2 * hour);
  expect(await regradeAttempt(attempt, present(), noon + 3 * hour)).toMatchObject({ after: card.total });
  expect(await getScorecard(viewer, { attempt }, noon + 4 * hour)).toEqual(card);
  const before = await dumpDatabase();
  expect(await regradeAttempt(attempt, present(), noon + 4 * hour)).toMatchObject({
    same: true,
    changes: [],
  });
  expect(await dumpDatabase()).toEqual(before);
  expect(before.scorecards).toHaveLength(3);
});

test("a dry run shows the same and keeps nothing", async () => {
  const { attempt } = await play();
  const before = await dumpDatabase();
  const shown = await regradeAttempt(attempt, { ...stricter(), dryRun: true }, noon + 2 * hour);
  expect(await dumpDatabase()).toEqual(before);
  expect(await regradeAttempt(attempt, stricter(), noon + 2 * hour)).toEqual(shown);
});

test("the stored reading counts, unless the replies are asked to be read again", async () => {
  const { viewer, attempt, card } = await play();
  const { entries: kept } = await dumpDatabase();
  const first = kept.find(({ body }) => body.kind === "reply")?.body;
  if (first?.kind !== "reply") throw new Error("There is no reply.");
  const deaf = { ...first, reading: { ...first.reading, moves: [] } };
  await commit((to) => to.update(entries).set({ body: deaf }).where(eq(entries.sender, "r1")));
  const stored = await regradeAttempt(attempt, present(), noon + 2 * hour);
  expect(stored.after).toBeLessThan(card.total ?? 0);
  const again = await regradeAttempt(attempt, { ...present(), again: true }, noon + 3 * hour);
  expect(again.after).toBe(card.total);
  expect((await listScorecards(viewer, { attempt })).map(({ reading }) => reading)).toEqual([
    "again",
    "stored",
    "stored",
  ]);
  const { entries: after } = await dumpDatabase();
  expect(after.find(({ sender }) => sender === "r1")?.body).toEqual(deaf);
});

test("one that fails changes nothing and stops nothing, and the counts are plain", async () => {
  const [broken, changed] = [await play(), await play(noon + second)];
  const viewer = newGuest();
  const { attempt: open } = await startAttempt(viewer, { scenario: "trial-suitcase" }, noon);
  await commit((to) =>
    to
      .update(entries)
      .set({ body: JSON.parse('{"kind": "reply"}') })
      .where(eq(entries.attempt, broken.attempt)),
  );
  const ids = await listGradedAttempts();
  expect(ids).toEqual([broken.attempt, changed.attempt]);
  const printed: string[] = [];
  const told = { print: (text: string) => printed.push(text), clock: () => noon + hour };
  const counts = await regradeAttempts([...ids, open.id, "nobody's"], stricter(), told);
  expect(counts).toEqual({ graded: 1, changed: 1, unchanged: 0, failed: 3 });
  const text = printed.join("\n");
  expect(text).toContain(`${broken.attempt}: not graded. Its transcript is damaged at 0.`);
  expect(text).toContain(`${open.id}: not graded. It has no scorecard yet`);
  expect(text).toContain("nobody's: not graded. There is no such attempt.");
  expect(text).toMatch(/total \d+\.\d as before\n {2}[A-Z].*: \d → 1\n {4}before: .+\n {4}now: {4}.+/);
  expect((await dumpDatabase()).scorecards).toHaveLength(3);
  expect(await regradeAttempts([changed.attempt], stricter(), told)).toMatchObject({
    unchanged: 1,
    failed: 0,
  });
  expect(printed.at(-1)).toContain(": unchanged, ");
});
