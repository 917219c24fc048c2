import "server-only";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { scorecards } from "@/db/schema/scorecards";
import { gradeAttempt } from "@/grading/grade-attempt";
import type { Scorecard } from "@/grading/scorecard";
import { currentLibrary } from "../library/current-library";
import type { Version } from "../library/load-version";
import { nameGrader } from "../library/name-grader";
import { readEntries } from "./read-entries";
import { readKeptScorecard } from "./read-kept-scorecard";

/** The scorecard of an attempt that is over: the newest one, or where there is none yet the first, graded and kept now. */
export async function gradeOnce(
  { id, version }: { id: string; version: Version },
  now: number,
): Promise<Scorecard> {
  return (await readKeptScorecard(id)) ?? grade({ id, version }, now);
}

async function grade({ id, version }: { id: string; version: Version }, now: number): Promise<Scorecard> {
  const { rubric } = await currentLibrary();
  const { scenario: graded, persona } = version;
  const body = gradeAttempt({ graded, persona, rubric, entries: await readEntries(id) });
  const row = {
    id: makeId(now),
    attempt: id,
    grader: nameGrader(rubric),
    total: body.total,
    body,
    createdAt: new Date(now),
  };
  // Asked for twice at once, it is kept once; both gave the same.
  await commit((to) => to.insert(scorecards).values(row).onConflictDoNothing());
  return body;
}
