import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { staff } from "@/db/schema/staff/staff";
import { staffInvitations } from "@/db/schema/staff/staff-invitations";
import { keepInvitation } from "./invite-staff";

/**
 * While there is no owner, a one-time link's path for the first one, new at each start; links of earlier starts no longer
 * hold. Null: there is an owner.
 */
export async function inviteFirstOwner(now: number): Promise<string | null> {
  const owners = and(eq(staff.role, "owner"), isNull(staff.closedAt));
  if ((await database().$count(staff, owners)) > 0) return null;
  const earlier = and(isNull(staffInvitations.invitedBy), isNull(staffInvitations.usedAt));
  await commit((to) =>
    to
      .update(staffInvitations)
      .set({ revokedAt: new Date(now) })
      .where(earlier),
  );
  const { path } = await keepInvitation({ role: "owner", note: "the first owner", invitedBy: null }, now);
  return path;
}
