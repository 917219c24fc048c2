import "server-only";
import { desc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { decisions } from "@/db/schema/screening/decisions";
import type { DecisionLine } from "@/scenarios/screening/review";
import { nameStaff } from "./name-staff";

/** What was decided about a candidate, newest first: the first counts. */
export async function readDecisions(invitation: string): Promise<DecisionLine[]> {
  const rows = await database()
    .select()
    .from(decisions)
    .where(eq(decisions.invitation, invitation))
    .orderBy(desc(decisions.id));
  const nameOf = await nameStaff(rows.map(({ by }) => by));
  return rows.map(({ decision, reason, by, at }) => ({
    decision,
    reason,
    by: nameOf(by),
    at: at.toISOString(),
  }));
}
