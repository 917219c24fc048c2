import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { scorecards } from "@/db/schema/scorecards";
import { gradeAttempt } from "@/grading/grade-attempt";
import type { Scorecard } from "@/grading/scorecard";
import { AppError } from "../app-error";
import { currentLibrary } from "../library/current-library";
import { nameGrader } from "../library/name-grader";
import type { Viewer } from "../viewer/viewer";
import type { Found } from "../way/find-attempt";
import { readEntries } from "../way/read-entries";
import { settleAttempt } from "../way/settle-attempt";

/**
 * The scorecard of an attempt that is over: graded once, then kept. What counts is the newest, given by `npm run
 * regrade`; `round` asks for an earlier one.
 */
export async function getScorecard(
  viewer: Viewer,
  { attempt, round }: { attempt: string; round?: number },
  now: number = Date.now(),
): Promise<Scorecard> {
  const { found, ended } = await settleAttempt(viewer, attempt, now);
  if (!ended) {
    throw new AppError(
      "conflict",
      "This role-play is still running. It is graded when it has ended or you have stopped it.",
    );
  }
  const kept = await readKept(attempt, round);
  if (kept !== null) return kept;
  if (round !== undefined && round > 0) {
    throw new AppError(
      "not-found",
      `This role-play has not been graded so often: there is no round ${round}.`,
    );
  }
  return gradeOnce(found, now);
}

async function readKept(attempt: string, round?: number): Promise<Scorecard | null> {
  const [kept] = await database()
    .select({ body: scorecards.body })
    .from(scorecards)
    .where(
      and(eq(scorecards.attempt, attempt), round === undefined ? undefined : eq(scorecards.round, round)),
    )
    .orderBy(desc(scorecards.round), desc(scorecards.id))
    .limit(1);
  return kept?.body ?? null;
}

async function gradeOnce({ attempt, version }: Found, now: number): Promise<Scorecard> {
  const { rubric } = await currentLibrary();
  const { scenario: graded, persona } = version;
  const body = gradeAttempt({ graded, persona, rubric, entries: await readEntries(attempt.id) });
  const row = {
    id: makeId(now),
    attempt: attempt.id,
    grader: nameGrader(rubric),
    total: body.total,
    body,
    createdAt: new Date(now),
  };
  // Asked for twice at once, it is kept once; both gave the same.
  await commit((to) => to.insert(scorecards).values(row).onConflictDoNothing());
  return body;
}
