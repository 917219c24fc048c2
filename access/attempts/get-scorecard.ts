import "server-only";
import { desc, eq } from "drizzle-orm";
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

/** The scorecard of an attempt that is over: graded once, then kept, whatever a later grader would say. */
export async function getScorecard(
  viewer: Viewer,
  { attempt }: { attempt: string },
  now: number = Date.now(),
): Promise<Scorecard> {
  const { found, ended } = await settleAttempt(viewer, attempt, now);
  if (!ended) {
    throw new AppError(
      "conflict",
      "This role-play is still running. It is graded when it has ended or you have stopped it.",
    );
  }
  return (await readKept(attempt)) ?? (await gradeOnce(found, now));
}

async function readKept(attempt: string): Promise<Scorecard | null> {
  const [kept] = await database()
    .select({ body: scorecards.body })
    .from(scorecards)
    .where(eq(scorecards.attempt, attempt))
    .orderBy(desc(scorecards.id))
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
