import "server-only";
import { commit } from "@/db/commit";
import type { CandidateReport, PlayHead } from "@/scenarios/screening/review";
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

/** What the report of a candidate tells, for paper. Each look is noted in the audit log. Throws forbidden, not-found. */
export async function readReport(
  staff: Staff,
  asked: Asked,
  now: number = Date.now(),
): Promise<CandidateReport> {
  refuseUnless(staff, "review-candidates");
  const candidate = await findCandidate(asked);
  const { invitation, screening, head } = candidate;
  const weighed = await weighPlays(invitation.id);
  const heads = new Map<string, PlayHead>(
    (await listPlays(staff, screening, weighed)).map((play) => [play.attempt, play]),
  );
  const mask = head.blind ? maskName(invitation.name) : null;
  await commit(
    noteAudit(
      { actor: staff.id, act: "read the report of", kind: "invitation", subject: invitation.id },
      now,
    ),
  );
  const plays = weighed.plays.flatMap((play) => {
    const own = heads.get(play.attempt.id);
    return own ? [readPlay(play, own, mask)] : [];
  });
  return {
    ...head,
    ...(await sumUpCandidate(candidate, weighed.plays)),
    given: invitation.draws.length,
    plays: await Promise.all(plays),
    reviews: await readReviews(invitation.id),
    decisions: await readDecisions(invitation.id),
    printedAt: new Date(now).toISOString(),
  };
}
