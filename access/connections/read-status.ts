import "server-only";
import type { InvitationStatus } from "@/scenarios/screening/invitation-status";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findById, showStatus } from "./show-status";

/** How far one candidate has come. Throws forbidden, not-found. */
export async function readStatus(
  staff: Staff,
  { invitation }: { invitation: string },
): Promise<InvitationStatus> {
  refuseUnless(staff, "export");
  return showStatus(await findById(invitation));
}
