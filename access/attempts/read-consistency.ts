import "server-only";
import { and, asc, desc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { scorecards } from "@/db/schema/scorecards";
import { type Consistency, measureConsistency } from "@/grading/measure-consistency";
import type { Scorecard } from "@/grading/scorecard";
import type { Viewer } from "../viewer/viewer";

/** Skill grows: what was long ago says little of how even somebody is now. */
const most = 20;

/**
 * How even the viewer's attempts are: over the last 20 that were brought to their end and graded, by the newest scorecard of
 * each; null where there are fewer than two.
 */
export async function readConsistency(viewer: Viewer): Promise<Consistency | null> {
  const last = await database()
    .select({ id: attempts.id })
    .from(attempts)
    .innerJoin(scorecards, eq(scorecards.attempt, attempts.id))
    .where(and(eq(attempts.guest, viewer.guest), ne(attempts.ending, "stopped"), isNotNull(scorecards.total)))
    .groupBy(attempts.id)
    .orderBy(desc(attempts.id))
    .limit(most);
  return measureConsistency(await readNewest(last.map(({ id }) => id)));
}

async function readNewest(ids: string[]): Promise<Scorecard[]> {
  const rows = await database()
    .select({ attempt: scorecards.attempt, body: scorecards.body })
    .from(scorecards)
    .where(inArray(scorecards.attempt, ids))
    .orderBy(asc(scorecards.round), asc(scorecards.id));
  return [...new Map(rows.map(({ attempt, body }) => [attempt, body])).values()];
}
