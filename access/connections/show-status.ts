import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import type { InvitationStatus } from "@/scenarios/screening/invitation-status";
import { AppError } from "../app-error";
import type { InvitationRow } from "../invitations/find-invitation";

/** An invitation as another program is told of it. */
export function showStatus(row: InvitationRow): InvitationStatus {
  const { id, screening, reference, state, decision } = row;
  return {
    id,
    screening,
    reference,
    state,
    invitedAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    decision,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}

/** An invitation by its id alone. Throws not-found. */
export async function findById(invitation: string): Promise<InvitationRow> {
  const [row] = await database().select().from(invitations).where(eq(invitations.id, invitation));
  if (!row) throw new AppError("not-found", "There is no such invitation.");
  return row;
}
