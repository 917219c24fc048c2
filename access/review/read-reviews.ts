import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { nameStaff } from "./name-staff";

/** Who said that they have reviewed a candidate, oldest first: the audit log is where it is kept. */
export async function readReviews(invitation: string): Promise<{ by: string; at: string }[]> {
  const rows = await database()
    .select({ actor: audit.actor, at: audit.at })
    .from(audit)
    .where(and(eq(audit.kind, "invitation"), eq(audit.subject, invitation), eq(audit.act, "reviewed")))
    .orderBy(asc(audit.id));
  const nameOf = await nameStaff(rows.map(({ actor }) => actor));
  return rows.map(({ actor, at }) => ({ by: nameOf(actor), at: at.toISOString() }));
}
