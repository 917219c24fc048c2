import "server-only";
import { and, asc, eq, inArray, or } from "drizzle-orm";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";

/** The audit log's lines about one candidate and their role-plays, oldest first. */
export async function readTrail(
  invitation: string,
  attempts: readonly string[],
  called: (actor: string) => string,
) {
  const rows = await database()
    .select()
    .from(audit)
    .where(
      or(
        and(inArray(audit.kind, ["invitation", "data"]), eq(audit.subject, invitation)),
        and(eq(audit.kind, "attempt"), inArray(audit.subject, [...attempts])),
      ),
    )
    .orderBy(asc(audit.id));
  return rows.map(({ at, actor, act, kind, detail }) => ({
    at,
    by: called(actor),
    act,
    about: kind,
    detail,
  }));
}
