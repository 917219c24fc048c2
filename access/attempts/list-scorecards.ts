import "server-only";
import { desc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { scorecards } from "@/db/schema/scorecards";
import type { ScorecardHead } from "@/grading/scorecard-head";
import type { Viewer } from "../viewer/viewer";
import { findAttempt } from "../way/find-attempt";
import { refuseUnlessShown } from "../way/refuse-unless-shown";

/** All scorecards that an attempt was given, the one that counts first: none until it was first asked for. */
export async function listScorecards(
  viewer: Viewer,
  { attempt }: { attempt: string },
): Promise<ScorecardHead[]> {
  const { attempt: found } = await findAttempt(viewer, attempt);
  await refuseUnlessShown(found);
  const { round, grader, reading, total, createdAt } = scorecards;
  const rows = await database()
    .select({ round, grader, reading, total, createdAt })
    .from(scorecards)
    .where(eq(scorecards.attempt, attempt))
    .orderBy(desc(scorecards.round), desc(scorecards.id));
  return rows.map(({ createdAt: gradedAt, ...head }) => ({ ...head, gradedAt: gradedAt.toISOString() }));
}
