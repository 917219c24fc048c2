import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { staff } from "@/db/schema/staff/staff";

/** How the audit log calls it. */
export const heldAct = "put all data on hold";
export const releasedAct = "took the hold off all data";

/** Why, by whom and when a candidate's data were last put on hold, as the audit log has it. */
export async function readHold(
  invitation: string,
): Promise<{ reason: string; by: string; at: string } | null> {
  const [line] = await database()
    .select({ at: audit.at, detail: audit.detail, by: staff.name })
    .from(audit)
    .leftJoin(staff, eq(staff.id, audit.actor))
    .where(and(eq(audit.kind, "invitation"), eq(audit.subject, invitation), eq(audit.act, heldAct)))
    .orderBy(desc(audit.id))
    .limit(1);
  if (!line) return null;
  return { reason: String(line.detail.reason ?? ""), by: line.by ?? "somebody", at: line.at.toISOString() };
}
