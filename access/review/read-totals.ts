import "server-only";
import { and, count, eq, isNotNull } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import type { TotalCount } from "@/scenarios/screening/rank-totals";

/** How often each total occurs in a screening. Read from an index alone, so that many thousands take milliseconds. */
export async function readTotals(screening: string): Promise<TotalCount[]> {
  const rows = await database()
    .select({ total: invitations.total, count: count() })
    .from(invitations)
    .where(and(eq(invitations.screening, screening), isNotNull(invitations.total)))
    .groupBy(invitations.total);
  return rows.flatMap(({ total, count }) => (total === null ? [] : [{ total, count }]));
}
