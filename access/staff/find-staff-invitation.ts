import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { database } from "@/db/database";
import { staffInvitations } from "@/db/schema/staff/staff-invitations";
import { AppError } from "../app-error";
import { refuseGuesses } from "../guesses/refuse-guesses";
import { hashToken } from "../viewer/hash-token";

export type StaffInvitation = typeof staffInvitations.$inferSelect;

/** The invitation of a one-time link that still holds. Wrong links are counted by address, and refused when they are many. */
export async function findStaffInvitation(
  { token, address }: { token: string; address: string },
  now: number = Date.now(),
): Promise<StaffInvitation> {
  return refuseGuesses(address, now, async () => {
    const [found] = await database()
      .select()
      .from(staffInvitations)
      .where(
        and(
          eq(staffInvitations.token, hashToken(token)),
          isNull(staffInvitations.usedAt),
          isNull(staffInvitations.revokedAt),
          gt(staffInvitations.expiresAt, new Date(now)),
        ),
      );
    if (found) return found;
    throw new AppError(
      "not-found",
      "This link leads nowhere: it was used, revoked or is too old. Ask whoever sent it for a new one.",
    );
  });
}
