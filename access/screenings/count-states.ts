import "server-only";
import { count, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import type { StateCounts } from "@/scenarios/screening/board";

/** Nobody in any state. */
export const noStates: StateCounts = {
  invited: 0,
  opened: 0,
  started: 0,
  finished: 0,
  reviewed: 0,
  decided: 0,
  revoked: 0,
};

/** How many invitations of a screening are in each state. */
export async function countStates(screening: string): Promise<StateCounts> {
  const rows = await database()
    .select({ state: invitations.state, count: count() })
    .from(invitations)
    .where(eq(invitations.screening, screening))
    .groupBy(invitations.state);
  return { ...noStates, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) };
}
