import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { commit } from "@/db/commit";
import { invitations } from "@/db/schema/screening/invitations";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { withdrawMails } from "../post/withdraw-mails";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findInvitation } from "./find-invitation";

/**
 * Ends an invitation: its link is refused at once, also in a role-play that is running, and e-mails not sent yet are
 * withdrawn. Who has finished cannot be revoked; twice is once.
 */
export async function revokeInvitation(
  staff: Staff,
  asked: { screening: string; invitation: string },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-screenings");
  const row = await findInvitation(asked);
  if (row.state === "revoked") return;
  if (row.finishedAt !== null) throw finished();
  const open = inArray(invitations.state, ["invited", "opened", "started"]);
  await commit(
    (to) =>
      to
        .update(invitations)
        .set({ state: "revoked", revokedAt: new Date(now), touchedAt: new Date(now) })
        .where(and(eq(invitations.id, row.id), open)),
    withdrawMails(row.id),
    noteAudit(
      {
        actor: staff.id,
        act: "revoked an invitation",
        kind: "invitation",
        subject: row.id,
        detail: { screening: asked.screening, was: row.state },
      },
      now,
    ),
  );
  // The last word may have been said in this very moment.
  if ((await findInvitation(asked)).state !== "revoked") throw finished();
}

const finished = () =>
  new AppError("conflict", "This candidate has finished already, so there is nothing to revoke.");
