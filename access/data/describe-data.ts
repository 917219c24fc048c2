import "server-only";
import { eq, inArray } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { entries } from "@/db/schema/entries";
import { outbox } from "@/db/schema/post/outbox";
import { scorecards } from "@/db/schema/scorecards";
import { absences } from "@/db/schema/screening/absences";
import { comments } from "@/db/schema/screening/comments";
import { decisions } from "@/db/schema/screening/decisions";
import { overrides } from "@/db/schema/screening/overrides";
import { ratings } from "@/db/schema/screening/ratings";
import { signals } from "@/db/schema/screening/signals";
import type { CandidateData } from "@/scenarios/screening/candidate-data";
import { may } from "@/scenarios/screening/permission";
import { readErasureAsked } from "../candidate/read-erasure-asked";
import { nameCandidate } from "../exports/name-candidate";
import { tellTop } from "../screenings/tell-top";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { type CandidateKey, type FoundCandidate, findCandidate } from "./find-candidate";
import { readHold } from "./read-hold";

const day = 24 * 60 * 60 * 1000;

/** What is kept about a candidate, how long, and whether it is on hold. Throws forbidden, not-found. */
export async function describeData(staff: Staff, key: CandidateKey): Promise<CandidateData> {
  refuseUnless(staff, "manage-data");
  const found = await findCandidate(key);
  const { invitation, screening } = found;
  return {
    screening: tellTop(screening),
    invitation: invitation.id,
    called: nameCandidate(screening, invitation).candidate,
    kept: await countKept(found),
    hold: invitation.onHold ? await readHold(invitation.id) : null,
    erasureAskedAt: (await readErasureAsked(invitation.id))?.toISOString() ?? null,
    deletedAt: invitation.onHold ? null : findDeletion(found).toISOString(),
    retentionDays: screening.plan.retentionDays,
    exportsAnswers: may(staff.role, "read-small-groups"),
  };
}

type Reads = ReturnType<typeof database>;

/** As db/purge-candidates.ts counts. */
function findDeletion({ invitation: { touchedAt, decidedAt }, screening }: FoundCandidate): Date {
  const last = Math.max(touchedAt.getTime(), decidedAt?.getTime() ?? 0);
  return new Date(last + screening.plan.retentionDays * day);
}

async function countKept({ invitation: { id, history } }: FoundCandidate): Promise<CandidateData["kept"]> {
  const count = (...of: Parameters<Reads["$count"]>) => database().$count(...of);
  const theirs = database().select({ id: attempts.id }).from(attempts).where(eq(attempts.invitation, id));
  return Promise.all([
    tell("Role-plays", count(attempts, eq(attempts.invitation, id))),
    tell("Lines and acts in their transcripts", count(entries, inArray(entries.attempt, theirs))),
    tell("Scorecards", count(scorecards, inArray(scorecards.attempt, theirs))),
    tell("Levels changed by reviewers", count(overrides, inArray(overrides.attempt, theirs))),
    tell("Levels by second raters", count(ratings, inArray(ratings.attempt, theirs))),
    tell("Comments", count(comments, inArray(comments.attempt, theirs))),
    tell("Decisions", count(decisions, eq(decisions.invitation, id))),
    tell("Signals", count(signals, inArray(signals.attempt, theirs))),
    tell("Absences", count(absences, inArray(absences.attempt, theirs))),
    tell("Posts of the employment history", Promise.resolve(history?.length ?? 0)),
    tell("E-mails and messages", count(outbox, eq(outbox.invitation, id))),
  ]);
}

async function tell(what: string, counting: PromiseLike<number>) {
  return { what, count: await counting };
}
