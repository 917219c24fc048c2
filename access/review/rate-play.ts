import "server-only";
import { commit } from "@/db/commit";
import { ratings } from "@/db/schema/screening/ratings";
import { criterionName } from "@/grading/case/criterion-name";
import type { RatedLevels } from "@/scenarios/screening/rating";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { takeTurns } from "../way/take-turns";
import { type Asked, findCandidate } from "./find-candidate";
import { findPlay } from "./find-play";
import { findRated } from "./find-rated";
import { findSeen } from "./find-seen";
import { refusePrograms } from "./refuse-programs";

/**
 * Keeps a second rater's own levels of a role-play, once and for good: from then on they may see the others'. Throws
 * forbidden, not-found, conflict (rated already, or levels of this candidate were seen before).
 */
export async function ratePlay(
  staff: Staff,
  { attempt, levels, ...asked }: Asked & { attempt: string; levels: RatedLevels },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "review-candidates");
  refusePrograms(staff);
  const { invitation } = await findCandidate(asked);
  await findPlay(invitation.id, attempt);
  // Sent twice at once, it is kept once.
  await takeTurns(`rate ${attempt}`, async () => {
    if ((await findRated(staff, [attempt])).has(attempt))
      throw new AppError("conflict", "You have rated this role-play. A rating is given once, and stays.");
    if ((await findSeen(staff, [invitation.id])).has(invitation.id)) {
      throw new AppError(
        "conflict",
        "You have seen levels of this candidate in the meantime, so this would be no rating of your own any more. Nothing was kept.",
      );
    }
    const at = new Date(now);
    const rows = criterionName.options.map((criterion) => ({
      attempt,
      by: staff.id,
      criterion,
      level: levels[criterion],
      at,
    }));
    await commit(
      (to) => to.insert(ratings).values(rows),
      noteAudit(
        { actor: staff.id, act: "rated", kind: "invitation", subject: invitation.id, detail: { attempt } },
        now,
      ),
    );
  });
}
