import "server-only";
import { eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { eraseInvitations } from "@/db/erase-invitations";
import { invitations } from "@/db/schema/screening/invitations";
import { currentStore } from "@/db/store/current-store";
import type { ErasureReason } from "@/scenarios/screening/candidate-data";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { takeTurns } from "../way/take-turns";
import { type CandidateKey, findCandidate } from "./find-candidate";
import { readHold } from "./read-hold";

/**
 * Deletes all that is kept about a candidate, the e-mails to them included. The audit log keeps that it was done, by whom
 * and why, and nothing that tells who it was. Throws forbidden, not-found, and conflict (with the reason) while it is on hold.
 */
export async function eraseCandidate(
  staff: Staff,
  { reason, ...key }: CandidateKey & { reason: ErasureReason },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-data");
  await takeTurns(`data of ${key.invitation}`, async () => {
    const { invitation } = await findCandidate(key);
    if (invitation.onHold) await refuseOnHold(key.invitation);
    await commit(
      ...eraseInvitations([key.invitation], eq(invitations.onHold, false)),
      noteAudit(
        {
          actor: staff.id,
          act: "erased all data",
          kind: "invitation",
          subject: key.invitation,
          detail: { screening: key.screening, reason },
        },
        now,
      ),
    );
  });
  await currentStore().scrub();
}

async function refuseOnHold(invitation: string): Promise<never> {
  const hold = await readHold(invitation);
  const because = hold ? ` (${hold.reason})` : "";
  throw new AppError(
    "conflict",
    `These data are on hold${because} and were not erased. Take the hold off first, if its reason is over.`,
  );
}
