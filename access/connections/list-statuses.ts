import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import type { InvitationState } from "@/scenarios/screening/invitation-state";
import type { InvitationStatus } from "@/scenarios/screening/invitation-status";
import { findScreening } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { showStatus } from "./show-status";

type Asked = {
  screening: string;
  state?: InvitationState | undefined;
  reference?: string | undefined;
  /** The `next` of an earlier page. */
  after?: string | undefined;
  limit: number;
};

/** How far the candidates of a screening have come, the newest invitation first, page by page. Throws forbidden, not-found. */
export async function listStatuses(
  staff: Staff,
  { screening, state, reference, after, limit }: Asked,
): Promise<{ invitations: InvitationStatus[]; next: string | null }> {
  refuseUnless(staff, "export");
  await findScreening(screening);
  const rows = await database()
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.screening, screening),
        state === undefined ? undefined : eq(invitations.state, state),
        reference === undefined ? undefined : eq(invitations.reference, reference),
        after === undefined ? undefined : lt(invitations.id, after),
      ),
    )
    .orderBy(desc(invitations.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  return {
    invitations: shown.map(showStatus),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
