import "server-only";
import { commit } from "@/db/commit";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import { type GroupAnswers, groupAnswers } from "@/scenarios/screening/group-answers";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { findOwnInvitation } from "./find-own-invitation";

/**
 * Keeps what a candidate voluntarily says of themselves, apart from all that reviewers may read: also in the audit log
 * nothing tells of it. Nulls are "I would rather not say". Answered again, the newest counts.
 */
export async function keepGroupAnswers(
  viewer: Viewer | null,
  answers: GroupAnswers,
  now: number = Date.now(),
): Promise<void> {
  const { invitation, screening } = await findOwnInvitation(viewer);
  if (!screening.plan.asksGroups)
    throw new AppError("conflict", "This screening asks no questions about groups.");
  if (invitation.consentedAt === null)
    throw new AppError("conflict", "Read the notice and agree to it first.");
  const body = groupAnswers.parse(answers);
  const row = { invitation: invitation.id, screening: screening.id, body, answeredAt: new Date(now) };
  await commit((to) =>
    to
      .insert(groupAnswersGiven)
      .values(row)
      .onConflictDoUpdate({
        target: groupAnswersGiven.invitation,
        set: { body, answeredAt: row.answeredAt },
      }),
  );
}
