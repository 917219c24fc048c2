import "server-only";
import { commit } from "@/db/commit";
import { may } from "@/scenarios/screening/permission";
import type { CandidateReview } from "@/scenarios/screening/review";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { type Asked, findCandidate } from "./find-candidate";
import { listPlays } from "./list-plays";
import { maskName } from "./mask-name";
import { readDecisions } from "./read-decisions";
import { readPlay } from "./read-play";
import { readReviews } from "./read-reviews";
import { sumUpCandidate } from "./sum-up-candidate";
import { weighPlays } from "./weigh-plays";

/**
 * All that a reviewer is shown of a candidate. `play` asks for one of the role-plays in full, by its attempt or from 0
 * (default: the first); `request` for the words in which an accommodation was asked for. Each look is noted in the audit
 * log. Throws forbidden, not-found.
 */
export async function readCandidate(
  staff: Staff,
  { play = "0", request = false, ...asked }: Asked & { play?: string; request?: boolean },
  now: number = Date.now(),
): Promise<CandidateReview> {
  refuseUnless(staff, "review-candidates");
  const candidate = await findCandidate(asked);
  const { invitation, screening, head } = candidate;
  const weighed = await weighPlays(invitation.id);
  const heads = await listPlays(staff, screening, weighed);
  const mask = head.blind ? maskName(invitation.name) : null;
  const chosen = weighed.plays.findIndex(({ attempt }, at) => attempt.id === play || String(at) === play);
  const [shown, shownHead] = [weighed.plays[Math.max(0, chosen)], heads[Math.max(0, chosen)]];
  const mayRead = may(staff.role, "manage-screenings");
  const reads = request && mayRead && invitation.accommodation !== null;
  await commit(
    noteAudit({ actor: staff.id, act: "looked at", kind: "invitation", subject: invitation.id }, now),
    ...(reads
      ? [
          noteAudit(
            { actor: staff.id, act: "read the request of", kind: "invitation", subject: invitation.id },
            now,
          ),
        ]
      : []),
  );
  return {
    ...head,
    ...(await sumUpCandidate(candidate, weighed.plays)),
    history: head.blind ? null : invitation.history,
    asksHistory: screening.plan.asksHistory,
    humanLookAskedAt: invitation.humanLookAskedAt?.toISOString() ?? null,
    accommodation: {
      asked: invitation.accommodation !== null,
      mayRead,
      text: reads ? invitation.accommodation : null,
    },
    given: invitation.draws.length,
    plays: heads,
    play: shown && shownHead ? await readPlay(shown, shownHead, mask) : null,
    reviews: await readReviews(invitation.id),
    decisions: await readDecisions(invitation.id),
    mayDecide: may(staff.role, "decide"),
  };
}
