import "server-only";
import { asc, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { decisions } from "@/db/schema/screening/decisions";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import { may } from "@/scenarios/screening/permission";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { type CandidateKey, findCandidate } from "./find-candidate";
import { gatherPlayed } from "./gather-played";
import { hideStaff } from "./hide-staff";
import { readTrail } from "./read-trail";

/**
 * All that is kept about one candidate, for the candidate (GDPR Article 15): whatever they gave, did and were given, what was noted, graded,
 * changed, said and decided, and the audit log's lines. Members of the staff are told apart, and not named. The answers about
 * groups are in an owner's copy alone, because no reviewer may see them; candidates can take them by their own link. Throws
 * forbidden, not-found.
 */
export async function exportCandidate(staff: Staff, key: CandidateKey, now: number = Date.now()) {
  refuseUnless(staff, "manage-data");
  const { invitation, screening } = await findCandidate(key);
  const whole = may(staff.role, "read-small-groups");
  const [groups] = await database()
    .select({ answers: groupAnswersGiven.body, answeredAt: groupAnswersGiven.answeredAt })
    .from(groupAnswersGiven)
    .where(eq(groupAnswersGiven.invitation, invitation.id));
  await commit(
    noteAudit(
      {
        actor: staff.id,
        act: "took a copy of all data",
        kind: "invitation",
        subject: invitation.id,
        detail: { groupAnswers: whole },
      },
      now,
    ),
  );
  // Of the link only a hash is kept, and it is the key to the role-plays; for searching the name is kept once more.
  const { token: _, sought: __, createdBy, screening: ___, ...given } = invitation;
  const called = hideStaff();
  const attempts = await gatherPlayed(invitation.id, called);
  return {
    composure: "a candidate's data",
    version: 1,
    madeAt: new Date(now).toISOString(),
    about:
      "All that is kept about one candidate. Times are UTC. Levels are 1 to 5, totals 0 to 100, offsets UTF-16.",
    screening: { title: screening.title, plan: screening.plan },
    invitation: { ...given, invitedBy: called(createdBy) },
    groupAnswers: whole
      ? (groups ?? null)
      : "Not in this copy: an owner's has them, and so has the one that candidates take by their own link.",
    decisions: (await readDecisions(invitation.id)).map(({ by, ...one }) => ({ ...one, by: called(by) })),
    attempts,
    post: await readPost(invitation.id),
    auditLog: await readTrail(
      invitation.id,
      attempts.map(({ id }) => id),
      called,
    ),
  };
}

function readDecisions(invitation: string) {
  const { decision, reason, by, at } = decisions;
  return database()
    .select({ decision, reason, by, at })
    .from(decisions)
    .where(eq(decisions.invitation, invitation))
    .orderBy(asc(decisions.id));
}

function readPost(invitation: string) {
  const { kind, to, body, createdAt, sentAt, failedAt, problem } = outbox;
  return database()
    .select({ kind, to, body, createdAt, sentAt, failedAt, problem })
    .from(outbox)
    .where(eq(outbox.invitation, invitation))
    .orderBy(asc(outbox.id));
}
