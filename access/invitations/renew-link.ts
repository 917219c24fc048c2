import "server-only";
import { and, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { invitations } from "@/db/schema/screening/invitations";
import type { MadeLink } from "@/scenarios/screening/candidate-list";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { queueInvitation } from "../post/queue-invitation";
import { readPost } from "../post/read-post";
import { withdrawMails } from "../post/withdraw-mails";
import { findScreening } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findInvitation, type InvitationRow } from "./find-invitation";
import { refuseUnlessOpen } from "./invite-candidates";
import { makeToken } from "./make-token";

const day = 24 * 60 * 60 * 1000;

/**
 * A new link for an invitation, shown this once; the old one leads nowhere from now on, also where it is open in a
 * browser. All that the candidate has done stays theirs. It holds for so many days; with `mail` it is e-mailed, too.
 */
export async function renewLink(
  staff: Staff,
  asked: { screening: string; invitation: string; days: number; mail: boolean },
  now: number = Date.now(),
): Promise<MadeLink> {
  refuseUnless(staff, "manage-screenings");
  const [screening, row] = await Promise.all([findScreening(asked.screening), findInvitation(asked)]);
  refuseUnlessOpen(screening, now);
  refuseWhenOver(row);
  const mailed = asked.mail && row.email !== null;
  if (asked.mail && !readPost().ready)
    throw new AppError("invalid", "This server sends no e-mails. Copy the link instead.");
  const { hash, path } = makeToken();
  const expiresAt = new Date(now + Math.min(365, Math.max(1, asked.days)) * day);
  await commit(
    (to) =>
      to
        .update(invitations)
        .set({ token: hash, expiresAt, touchedAt: new Date(now) })
        // Of two new links at once one counts: the one that is given.
        .where(and(eq(invitations.id, row.id), eq(invitations.token, row.token))),
    withdrawMails(row.id),
    ...(mailed
      ? [
          queueInvitation(
            { screening, invitation: { ...row, expiresAt }, path, cause: `link ${makeId(now)}` },
            now,
          ),
        ]
      : []),
    noteAudit(
      {
        actor: staff.id,
        act: "made a new link",
        kind: "invitation",
        subject: row.id,
        detail: { screening: screening.id, mailed },
      },
      now,
    ),
  );
  return { id: row.id, name: row.name, email: row.email, path, mailed };
}

function refuseWhenOver({ state }: InvitationRow): void {
  if (state === "revoked")
    throw new AppError("conflict", "This invitation was revoked. Invite the candidate again instead.");
  if (state === "decided") throw new AppError("conflict", "This candidate was decided about already.");
}
