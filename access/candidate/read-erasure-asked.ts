import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";

/** How the audit log calls it. */
export const erasureAsked = "asked for erasure";

/** When the candidate of an invitation first asked for all of theirs to be erased; null: they did not. */
export async function readErasureAsked(invitation: string): Promise<Date | null> {
  const [line] = await database()
    .select({ at: audit.at })
    .from(audit)
    .where(and(eq(audit.kind, "invitation"), eq(audit.subject, invitation), eq(audit.act, erasureAsked)))
    .orderBy(asc(audit.id))
    .limit(1);
  return line?.at ?? null;
}
