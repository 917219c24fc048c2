import "server-only";
import type { InvitationStatus } from "@/scenarios/screening/invitation-status";
import { revokeInvitation } from "../invitations/revoke-invitation";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findById, showStatus } from "./show-status";

/** Revokes an invitation by its id alone; twice is once. Throws forbidden, not-found, conflict (finished already). */
export async function revokeById(
  staff: Staff,
  { invitation }: { invitation: string },
  now: number = Date.now(),
): Promise<InvitationStatus> {
  refuseUnless(staff, "manage-screenings");
  const { screening } = await findById(invitation);
  await revokeInvitation(staff, { screening, invitation }, now);
  return showStatus(await findById(invitation));
}
