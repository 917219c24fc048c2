import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { commit } from "@/db/commit";
import { staffInvitations } from "@/db/schema/staff/staff-invitations";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "./refuse-unless";
import type { Staff } from "./staff";

/** Makes a one-time link lead nowhere. One that was used or revoked before stays as it is. */
export async function revokeStaffLink(
  staff: Staff,
  { link }: { link: string },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-staff");
  const open = and(
    eq(staffInvitations.id, link),
    isNull(staffInvitations.usedAt),
    isNull(staffInvitations.revokedAt),
  );
  await commit(
    (to) =>
      to
        .update(staffInvitations)
        .set({ revokedAt: new Date(now) })
        .where(open),
    noteAudit({ actor: staff.id, act: "revoked a link for staff", kind: "staff", subject: link }, now),
  );
}
