import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { database } from "@/db/database";
import { ratings } from "@/db/schema/screening/ratings";
import type { Staff } from "../staff/staff";

/** Which of these role-plays a member of the staff has rated. */
export async function findRated(staff: Staff, attempts: readonly string[]): Promise<Set<string>> {
  if (attempts.length === 0) return new Set();
  const rows = await database()
    .select({ attempt: ratings.attempt })
    .from(ratings)
    .where(and(eq(ratings.by, staff.id), inArray(ratings.attempt, [...attempts])));
  return new Set(rows.map(({ attempt }) => attempt));
}
