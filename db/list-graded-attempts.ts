import { asc } from "drizzle-orm";
import { database } from "./database";
import { scorecards } from "./schema/scorecards";

/** The ids of all attempts that have a scorecard, oldest first. */
export async function listGradedAttempts(): Promise<string[]> {
  const rows = await database()
    .select({ attempt: scorecards.attempt })
    .from(scorecards)
    .groupBy(scorecards.attempt)
    .orderBy(asc(scorecards.attempt));
  return rows.map(({ attempt }) => attempt);
}
