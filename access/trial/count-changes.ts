import { sql } from "drizzle-orm";
import { database } from "@/db/database";
import { screenings } from "@/db/schema/screening/screenings";

/** For tests on SQLite: how many rows this process has inserted, changed or deleted since it opened the database. */
export async function countChanges(): Promise<number> {
  const [found] = await database()
    .select({ changes: sql<number>`total_changes()` })
    .from(screenings)
    .limit(1);
  if (!found) throw new Error("There must be a screening to ask beside.");
  return found.changes;
}
