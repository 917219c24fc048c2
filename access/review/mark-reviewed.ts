import "server-only";
import { and, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { invitations } from "@/db/schema/screening/invitations";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { type Asked, findCandidate } from "./find-candidate";
import { refusePrograms } from "./refuse-programs";

/**
 * Notes that a person has reviewed a candidate who has finished; who is decided already stays so. Several may say it, each
 * for themselves. Throws forbidden, not-found, conflict (not finished).
 */
export async function markReviewed(staff: Staff, asked: Asked, now: number = Date.now()): Promise<void> {
  refuseUnless(staff, "review-candidates");
  refusePrograms(staff);
  const { invitation } = await findCandidate(asked);
  if (invitation.finishedAt === null) {
    throw new AppError(
      "conflict",
      "This candidate has not finished, so there is no whole result to review yet.",
    );
  }
  await commit(
    (to) =>
      to
        .update(invitations)
        .set({ state: "reviewed", touchedAt: new Date(now) })
        .where(and(eq(invitations.id, invitation.id), eq(invitations.state, "finished"))),
    noteAudit({ actor: staff.id, act: "reviewed", kind: "invitation", subject: invitation.id }, now),
  );
}
