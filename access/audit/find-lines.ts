import "server-only";
import { and, desc, eq, gte, lt, type SQL } from "drizzle-orm";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { audit } from "@/db/schema/audit";
import type { AuditQuery } from "@/scenarios/screening/audit-log";

const day = 24 * 60 * 60 * 1000;

export type AuditRow = typeof audit.$inferSelect;

/** Up to `most` lines that fit, newest first. Ids begin with the moment: they order, and they are what a day is cut by. */
export function findLines(query: AuditQuery, most: number): PromiseLike<AuditRow[]> {
  const { actor, act, subject, from, until, before } = query;
  const conditions: (SQL | null)[] = [
    actor === null ? null : eq(audit.actor, actor),
    act === null ? null : eq(audit.act, act),
    subject === null ? null : eq(audit.subject, subject),
    from === null ? null : gte(audit.id, findFirstId(Date.parse(from))),
    until === null ? null : lt(audit.id, findFirstId(Date.parse(until) + day)),
    before === null ? null : lt(audit.id, before),
  ];
  return database()
    .select()
    .from(audit)
    .where(and(...conditions.filter((condition) => condition !== null)))
    .orderBy(desc(audit.id))
    .limit(most);
}

/** No id that is made at that moment or later is smaller. */
function findFirstId(moment: number): string {
  return makeId(moment, new Uint8Array(10));
}
