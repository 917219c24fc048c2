import "server-only";
import { count, desc } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import type { ScreeningHead } from "@/scenarios/screening/screening-head";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { noStates } from "./count-states";

/** All screenings, the newest first, with how many candidates are in each state. */
export async function listScreenings(staff: Staff): Promise<ScreeningHead[]> {
  refuseUnless(staff, "review-candidates");
  const [rows, counted] = await Promise.all([
    database().select().from(screenings).orderBy(desc(screenings.createdAt), desc(screenings.id)),
    database()
      .select({ screening: invitations.screening, state: invitations.state, count: count() })
      .from(invitations)
      .groupBy(invitations.screening, invitations.state),
  ]);
  const counts = new Map(rows.map(({ id }) => [id, { ...noStates }]));
  for (const row of counted) {
    const ofScreening = counts.get(row.screening);
    if (ofScreening) ofScreening[row.state] = row.count;
  }
  return rows.map(({ id, title, state, blind, deadline, createdAt, plan }) => ({
    id,
    title,
    state,
    blind,
    deadline: deadline?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    plays: plan.steps.length,
    counts: counts.get(id) ?? noStates,
  }));
}
