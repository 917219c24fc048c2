import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import type { Staff } from "../staff/staff";

/** What shows somebody the levels of a candidate. */
const sights = [
  "looked at",
  "compared",
  "read the report of",
  "overrode a level",
  "took a level back",
  "exported a candidate",
];

/** Which of these invitations' levels a member of the staff has seen: the audit log knows. */
export async function findSeen(staff: Staff, invitations: readonly string[]): Promise<Set<string>> {
  if (invitations.length === 0) return new Set();
  const rows = await database()
    .select({ subject: audit.subject })
    .from(audit)
    .where(
      and(
        eq(audit.kind, "invitation"),
        eq(audit.actor, staff.id),
        inArray(audit.act, sights),
        inArray(audit.subject, [...invitations]),
      ),
    );
  return new Set(rows.map(({ subject }) => subject));
}
