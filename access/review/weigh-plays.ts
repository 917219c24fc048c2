import "server-only";
import { and, asc, desc, eq, gte } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { scorecards } from "@/db/schema/scorecards";
import { overrides } from "@/db/schema/screening/overrides";
import { type CriterionName, criterionName } from "@/grading/case/criterion-name";
import { gradeAttempt } from "@/grading/grade-attempt";
import { overrideLevels } from "@/grading/override-levels";
import type { Scorecard } from "@/grading/scorecard";
import { type GradedStep, sumUpResult } from "@/scenarios/screening/sum-up-result";
import type { InvitationRow } from "../invitations/find-invitation";
import { currentLibrary } from "../library/current-library";
import { loadVersion, type Version } from "../library/load-version";
import type { ScreeningRow } from "../screenings/find-screening";
import type { AttemptRow } from "../way/find-attempt";
import { readEntries } from "../way/read-entries";

export type OverrideRow = typeof overrides.$inferSelect;

/** A role-play that is over, as the machine graded it, and as it is with the levels that reviewers put beside it. */
export type WeighedPlay = {
  attempt: AttemptRow;
  version: Version;
  /** The machine's, the newest. */
  scorecard: Scorecard;
  rounds: number;
  /** With the standing levels; the machine's own where there are none. */
  effective: Scorecard;
  standing: ReadonlyMap<CriterionName, number>;
  /** All of them, oldest first. */
  overrides: OverrideRow[];
};

/** The role-plays of an invitation in their order, without the warm-up: those that are over, weighed, and those that run. */
export async function weighPlays(
  invitation: string,
): Promise<{ plays: WeighedPlay[]; running: AttemptRow[] }> {
  const rows = await database()
    .select()
    .from(attempts)
    .where(and(eq(attempts.invitation, invitation), gte(attempts.draw, 0)))
    .orderBy(asc(attempts.draw));
  const plays = await Promise.all(rows.filter(({ ending }) => ending !== null).map(weighPlay));
  return { plays, running: rows.filter(({ ending }) => ending === null) };
}

/** One role-play that is over, weighed. */
export async function weighPlay(attempt: AttemptRow): Promise<WeighedPlay> {
  const [version, graded, rows] = await Promise.all([
    loadVersion(attempt.hash),
    readNewest(attempt.id),
    database().select().from(overrides).where(eq(overrides.attempt, attempt.id)).orderBy(asc(overrides.id)),
  ]);
  const scorecard = graded.scorecard ?? (await gradeNow(attempt.id, version));
  const standing = findStanding(rows);
  const effective = await weighEffective(attempt.id, version, scorecard, standing);
  return { attempt, version, scorecard, rounds: graded.rounds, effective, standing, overrides: rows };
}

/** The scorecard as it is with these levels beside the machine's. */
export async function weighEffective(
  attempt: string,
  { scenario: graded, persona }: Version,
  scorecard: Scorecard,
  levels: ReadonlyMap<CriterionName, number>,
): Promise<Scorecard> {
  if (levels.size === 0) return scorecard;
  return overrideLevels({ scorecard, levels, graded, persona, entries: await readEntries(attempt) });
}

/** What these role-plays come to by the screening's weights, as the machine or as reviewers see them. */
export function sumUpPlays(
  { plan }: ScreeningRow,
  { draws }: InvitationRow,
  plays: readonly { attempt: AttemptRow; card: Scorecard }[],
) {
  const steps = plays.map(
    ({ attempt, card }): GradedStep => ({
      attempt: attempt.id,
      scenario: attempt.scenario,
      scorecard: card,
    }),
  );
  return sumUpResult({ weights: plan.weights, given: draws.length, steps });
}

/** The newest override of each criterion counts; one that takes back leaves the machine's level alone. */
function findStanding(rows: readonly OverrideRow[]): Map<CriterionName, number> {
  const standing = new Map<CriterionName, number>();
  for (const { criterion, level } of rows) {
    const name = criterionName.parse(criterion);
    if (level === null) standing.delete(name);
    else standing.set(name, level);
  }
  return standing;
}

async function readNewest(attempt: string): Promise<{ scorecard: Scorecard | null; rounds: number }> {
  const [[newest], rounds] = await Promise.all([
    database()
      .select({ body: scorecards.body })
      .from(scorecards)
      .where(eq(scorecards.attempt, attempt))
      .orderBy(desc(scorecards.round), desc(scorecards.id))
      .limit(1),
    database().$count(scorecards, eq(scorecards.attempt, attempt)),
  ]);
  return { scorecard: newest?.body ?? null, rounds };
}

/** Of who has not finished yet, what is over is read before it is kept as graded: the same grade, kept nowhere. */
async function gradeNow(attempt: string, { scenario: graded, persona }: Version): Promise<Scorecard> {
  const { rubric } = await currentLibrary();
  return gradeAttempt({ graded, persona, rubric, entries: await readEntries(attempt) });
}
