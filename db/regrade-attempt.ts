import { asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { type Comparison, compareScorecards } from "../grading/compare-scorecards";
import { gradeAttempt } from "../grading/grade-attempt";
import type { Rubric } from "../grading/rubric";
import { entry } from "../roleplay/transcript/entry";
import { readAgain } from "../scenarios/read-again";
import { commit } from "./commit";
import { database } from "./database";
import { makeId } from "./make-id";
import { attempts } from "./schema/attempts";
import { entries } from "./schema/entries";
import { scenarioVersions } from "./schema/scenario-versions";
import { scorecards } from "./schema/scorecards";

/** By what to grade anew. `grader` is the name that the new scorecard is kept under, with `again` also of a new reading. */
export type Regrading = { rubric: Rubric; grader: string; again: boolean; dryRun: boolean };

/** What came of it. `grader` and `startedAt` are those of the scorecard and the attempt that were there before. */
export type Regraded = Comparison & { attempt: string; scenario: string; startedAt: Date; grader: string };

type Kept = typeof scorecards.$inferSelect;

/**
 * Grades an attempt anew by the scenario that it was played with, and keeps the scorecard beside those before it; one
 * that is the same in all that would be kept is not kept twice. Throws an Error where there is nothing to grade anew, or what is
 * kept can't be graded, and then nothing has changed.
 */
export async function regradeAttempt(id: string, regrading: Regrading, now: number): Promise<Regraded> {
  const { rubric, grader, again, dryRun } = regrading;
  const { scenario, startedAt, content: graded, persona } = await findVersion(id);
  const last = await findLast(id);
  const stored = await readKept(id);
  const body = gradeAttempt({ graded, persona, rubric, entries: again ? readAgain(graded, stored) : stored });
  const reading = again ? "again" : "stored";
  const row = { attempt: id, round: last.round + 1, grader, reading, total: body.total, body } as const;
  if (!dryRun && !isKept(row, last)) {
    // Who regrades at the same moment by the same grader gets the same: it is kept once.
    await commit((to) =>
      to
        .insert(scorecards)
        .values({ ...row, id: makeId(now), createdAt: new Date(now) })
        .onConflictDoNothing(),
    );
  }
  return { ...compareScorecards(last.body, body), attempt: id, scenario, startedAt, grader: last.grader };
}

async function findVersion(id: string) {
  const [found] = await database()
    .select({
      scenario: attempts.scenario,
      startedAt: attempts.startedAt,
      content: scenarioVersions.content,
      persona: scenarioVersions.persona,
    })
    .from(attempts)
    .innerJoin(scenarioVersions, eq(scenarioVersions.hash, attempts.hash))
    .where(eq(attempts.id, id));
  if (!found) throw new Error("There is no such attempt.");
  return found;
}

async function findLast(id: string): Promise<Kept> {
  const [last] = await database()
    .select()
    .from(scorecards)
    .where(eq(scorecards.attempt, id))
    .orderBy(desc(scorecards.round), desc(scorecards.id))
    .limit(1);
  if (!last) throw new Error("It has no scorecard yet: it gets one when it has ended and is looked at.");
  return last;
}

/** Held against its schema: what an older version wrote gets what it lacks, and what is damaged is not graded. */
async function readKept(id: string) {
  const rows = await database()
    .select({ body: entries.body })
    .from(entries)
    .where(eq(entries.attempt, id))
    .orderBy(asc(entries.sequence));
  const read = z.array(entry).safeParse(rows.map(({ body }) => body));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`Its transcript is damaged at ${issue?.path.join(".")}: ${issue?.message}.`);
}

function isKept(row: Pick<Kept, "grader" | "reading" | "body">, last: Kept): boolean {
  const same = JSON.stringify(row.body) === JSON.stringify(last.body);
  return same && row.grader === last.grader && row.reading === last.reading;
}
