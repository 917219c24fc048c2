import "server-only";
import { randomBytes } from "node:crypto";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { staffInvitations } from "@/db/schema/staff/staff-invitations";
import type { Role } from "@/scenarios/screening/role";
import { noteAudit } from "../audit/note-audit";
import { hashToken } from "../viewer/hash-token";
import { cleanText } from "../way/clean-text";
import { refuseUnless } from "./refuse-unless";
import type { Staff } from "./staff";

const day = 24 * 60 * 60 * 1000;

/** A one-time link's path, good for seven days, by which somebody gets an account with that role. It is shown once. */
export async function inviteStaff(
  staff: Staff,
  { role, note }: { role: Role; note: string },
  now: number = Date.now(),
): Promise<{ path: string }> {
  refuseUnless(staff, "manage-staff");
  return keepInvitation({ role, note: cleanText(note).slice(0, 200), invitedBy: staff.id }, now);
}

type Invitation = { role: Role; note: string; invitedBy: string | null };

/** Also for the server itself, which invites the first owner. */
export async function keepInvitation(invitation: Invitation, now: number): Promise<{ path: string }> {
  const token = randomBytes(32).toString("base64url");
  const row = {
    id: makeId(now),
    token: hashToken(token),
    ...invitation,
    createdAt: new Date(now),
    expiresAt: new Date(now + 7 * day),
  };
  await commit(
    (to) => to.insert(staffInvitations).values(row),
    noteAudit(
      {
        actor: invitation.invitedBy ?? "composure",
        act: "invited a member of the staff",
        kind: "staff",
        subject: row.id,
        detail: { role: invitation.role },
      },
      now,
    ),
  );
  return { path: `/join/${token}` };
}
