import "server-only";
import { eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { invitations } from "@/db/schema/screening/invitations";
import { holdReason } from "@/scenarios/screening/candidate-data";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { cleanText } from "../way/clean-text";
import { takeTurns } from "../way/take-turns";
import { type CandidateKey, type FoundCandidate, findCandidate } from "./find-candidate";
import { heldAct, releasedAct } from "./read-hold";

/**
 * Puts all that is kept about a candidate on hold, so that neither retention nor anybody deletes it, or takes the hold off. The
 * reason goes into the audit log and may not name the candidate. Throws forbidden, not-found, invalid, conflict.
 */
export async function holdCandidate(
  staff: Staff,
  { onHold, reason, ...key }: CandidateKey & { onHold: boolean; reason: string },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-data");
  const why = holdReason.parse(cleanText(reason));
  await takeTurns(`data of ${key.invitation}`, async () => {
    const found = await findCandidate(key);
    if (found.invitation.onHold === onHold) {
      throw new AppError(
        "conflict",
        onHold ? "These data are on hold already." : "There is no hold on these data any more.",
      );
    }
    refuseNaming(found, why);
    const change = { onHold, touchedAt: new Date(now) };
    await commit(
      (to) => to.update(invitations).set(change).where(eq(invitations.id, key.invitation)),
      noteAudit(
        {
          actor: staff.id,
          act: onHold ? heldAct : releasedAct,
          kind: "invitation",
          subject: key.invitation,
          detail: { reason: why },
        },
        now,
      ),
    );
  });
}

/** The audit log is kept when the candidate is erased: it must not tell who they were. */
function refuseNaming({ invitation: { name, email, reference } }: FoundCandidate, reason: string): void {
  const said = reason.toLowerCase();
  const words = new Set(cutWords(said));
  const named = cutWords(name.toLowerCase()).some((part) => part.length > 2 && words.has(part));
  const traced = [email, reference].some((trace) => trace && said.includes(trace.toLowerCase()));
  if (!named && !traced) return;
  const what =
    "This names the candidate, and it stays in the audit log after they are erased. Say it without.";
  throw new AppError("invalid", "The reason names the candidate. Nothing was changed.", {
    problems: [{ where: "reason", what }],
  });
}

const cutWords = (text: string) => text.split(/[^\p{L}\p{N}]+/u);
