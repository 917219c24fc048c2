import "server-only";
import { and, count, eq, gte, inArray, isNotNull, lt, or, type SQL, sql } from "drizzle-orm";
import { database } from "@/db/database";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import { invitations } from "@/db/schema/screening/invitations";
import { findMedian } from "@/grading/fairness/find-median";
import { type Decision, decision } from "@/scenarios/screening/decision";
import { type GroupAnswers, groupAnswers } from "@/scenarios/screening/group-answers";

const day = 24 * 60 * 60 * 1000;

/** How many people gave the same answers and had the same outcome. */
export type Alike = {
  people: number;
  answers: GroupAnswers | null;
  /** Null: not decided about within those days. */
  decision: Decision | null;
  /** Whether they have a total above the median; null: no total within those days. */
  above: boolean | null;
};
export type Outcomes = { median: number | null; alike: Alike[] };

/**
 * What became of whom in these screenings within those days (UTC; by the day of the decision and of finishing), counted by the
 * database over people with the same answers: no name, no id and no single person's row is read.
 */
export async function readOutcomes(
  ids: readonly string[],
  days: { from: string | null; until: string | null },
): Promise<Outcomes> {
  const theirs = inArray(invitations.screening, [...ids]);
  const decided = and(isNotNull(invitations.decision), ...within(invitations.decidedAt, days));
  const scored = and(isNotNull(invitations.total), ...within(invitations.finishedAt, days));
  const median = await readMedian(and(theirs, scored));
  const rows = await database()
    .select({
      // PostgreSQL compares no JSON, but its text: the same answers may come in two rows, and are added up later.
      written: sql<string | null>`cast(${groupAnswersGiven.body} as text)`,
      decided: sql<string | null>`case when ${decided} then ${invitations.decision} end`,
      above: sql<
        number | null
      >`case when ${scored} then case when ${invitations.total} > ${median ?? 0} then 1 else 0 end end`,
      people: count(),
    })
    .from(invitations)
    .leftJoin(groupAnswersGiven, eq(groupAnswersGiven.invitation, invitations.id))
    .where(and(theirs, or(decided, scored)))
    // By their places: PostgreSQL does not see that two expressions with parameters are the same.
    .groupBy(sql`1`, sql`2`, sql`3`);
  return { median, alike: rows.map(tell) };
}

type Column = typeof invitations.decidedAt | typeof invitations.finishedAt;

function within(column: Column, { from, until }: { from: string | null; until: string | null }): SQL[] {
  return [
    ...(from === null ? [] : [gte(column, new Date(Date.parse(from)))]),
    ...(until === null ? [] : [lt(column, new Date(Date.parse(until) + day))]),
  ];
}

/** Only the one or two totals in the middle are read. */
async function readMedian(scored: SQL | undefined): Promise<number | null> {
  const people = await database().$count(invitations, scored);
  const middle = await database()
    .select({ total: invitations.total })
    .from(invitations)
    .where(scored)
    .orderBy(invitations.total)
    .limit(people % 2 === 0 ? 2 : 1)
    .offset(Math.max(0, Math.ceil(people / 2) - 1));
  return findMedian(middle.flatMap(({ total }) => (total === null ? [] : [total])));
}

type Row = { written: string | null; decided: string | null; above: number | null; people: number };

function tell({ written, decided, above, people }: Row): Alike {
  return {
    people,
    answers: written === null ? null : groupAnswers.parse(JSON.parse(written)),
    decision: decision.nullable().parse(decided),
    above: above === null ? null : Number(above) === 1,
  };
}
