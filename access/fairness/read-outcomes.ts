import "server-only";
import { and, eq, gte, inArray, isNotNull, lt, type SQL } from "drizzle-orm";
import { database } from "@/db/database";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import { invitations } from "@/db/schema/screening/invitations";
import type { Decision } from "@/scenarios/screening/decision";
import type { GroupAnswers } from "@/scenarios/screening/group-answers";

const day = 24 * 60 * 60 * 1000;

/** What became of people of whom nothing is known but their groups. */
export type Outcomes = {
  decided: { outcome: Decision; answers: GroupAnswers | null }[];
  scored: { outcome: number; answers: GroupAnswers | null }[];
};

/**
 * Who of these screenings was decided about, and who has a total, within those days (UTC; by the day of the decision and of
 * finishing). Outcomes and answers are read without names or ids, so that nothing here can be joined to a person again.
 */
export async function readOutcomes(
  ids: readonly string[],
  { from, until }: { from: string | null; until: string | null },
): Promise<Outcomes> {
  const within = (column: typeof invitations.decidedAt | typeof invitations.finishedAt): SQL | undefined =>
    and(
      from === null ? undefined : gte(column, new Date(Date.parse(from))),
      until === null ? undefined : lt(column, new Date(Date.parse(until) + day)),
    );
  const theirs = inArray(invitations.screening, [...ids]);
  const answersOf = eq(groupAnswersGiven.invitation, invitations.id);
  const [decided, scored] = await Promise.all([
    database()
      .select({ outcome: invitations.decision, answers: groupAnswersGiven.body })
      .from(invitations)
      .leftJoin(groupAnswersGiven, answersOf)
      .where(and(theirs, isNotNull(invitations.decision), within(invitations.decidedAt))),
    database()
      .select({ outcome: invitations.total, answers: groupAnswersGiven.body })
      .from(invitations)
      .leftJoin(groupAnswersGiven, answersOf)
      .where(
        and(
          theirs,
          isNotNull(invitations.total),
          isNotNull(invitations.finishedAt),
          within(invitations.finishedAt),
        ),
      ),
  ]);
  return { decided: decided.flatMap(keepKnown), scored: scored.flatMap(keepKnown) };
}

/** What the condition has seen to already, said to the types. */
function keepKnown<Outcome>({ outcome, answers }: { outcome: Outcome | null; answers: GroupAnswers | null }) {
  return outcome === null ? [] : [{ outcome, answers }];
}
