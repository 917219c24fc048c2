import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { scorecards } from "@/db/schema/scorecards";
import type { Scorecard } from "@/grading/scorecard";

/** The scorecard that an attempt was given: the newest, or that of a round; null where there is none. */
export async function readKeptScorecard(attempt: string, round?: number): Promise<Scorecard | null> {
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
