import "server-only";
import { eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { decisions } from "@/db/schema/screening/decisions";
import { invitations } from "@/db/schema/screening/invitations";
import type { Decision } from "@/scenarios/screening/decision";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { type Asked, findCandidate } from "./find-candidate";
import { readWords } from "./read-words";
import { refusePrograms } from "./refuse-programs";

/** `unfinished`: that they have not finished is known, and they are decided about all the same. */
type Deciding = Asked & { decision: Decision; reason: string; unfinished?: boolean };

/**
 * A person's decision about a candidate, with its reason. Earlier ones stay; the newest counts. Throws forbidden (also for
 * programs), not-found, invalid (no reason), conflict (not finished, and not said that this is known).
 */
export async function decideOnCandidate(
  staff: Staff,
  { decision, reason: typed, unfinished = false, ...asked }: Deciding,
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "decide");
  refusePrograms(staff);
  const reason = readWords("reason", typed, "Say why. The candidate may ask for the reason.");
  const { invitation } = await findCandidate(asked);
  const isFinished = invitation.finishedAt !== null;
  if (!isFinished && !unfinished) {
    const what = "They have not finished. Tick the box if you decide all the same.";
    throw new AppError("conflict", what, { problems: [{ where: "unfinished", what }] });
  }
  const at = new Date(now);
  const row = { id: makeId(now), invitation: invitation.id, decision, reason, by: staff.id, at };
  await commit(
    (to) => to.insert(decisions).values(row),
    (to) =>
      to
        .update(invitations)
        .set({ decision, decidedAt: at, state: "decided", touchedAt: at })
        .where(eq(invitations.id, invitation.id)),
    noteAudit(
      {
        actor: staff.id,
        act: "decided",
        kind: "invitation",
        subject: invitation.id,
        detail: { decision, before: invitation.decision, finished: isFinished },
      },
      now,
    ),
  );
}
