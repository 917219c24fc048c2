import "server-only";
import type { CandidateHead } from "@/scenarios/screening/review";
import { nameCandidate } from "../exports/name-candidate";
import { findInvitation, type InvitationRow } from "../invitations/find-invitation";
import { findScreening, type ScreeningRow } from "../screenings/find-screening";
import { showTop } from "./show-top";

/** A candidate as they are asked for: an invitation within its screening. */
export type Asked = { screening: string; invitation: string };

export type Candidate = { invitation: InvitationRow; screening: ScreeningRow; head: CandidateHead };

/** A candidate of a screening, with what of them may be shown. Throws not-found, also for another screening's. */
export async function findCandidate(asked: Asked): Promise<Candidate> {
  const [screening, invitation] = await Promise.all([
    findScreening(asked.screening),
    findInvitation({ screening: asked.screening, invitation: asked.invitation }),
  ]);
  return { invitation, screening, head: showHead(invitation, screening) };
}

function showHead(invitation: InvitationRow, screening: ScreeningRow): CandidateHead {
  const { id, state, decision, startedAt, finishedAt } = invitation;
  const { candidate: name, email, reference, blind } = nameCandidate(screening, invitation);
  return {
    id,
    screening: showTop(screening),
    name,
    blind,
    email,
    reference,
    state,
    decision,
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
