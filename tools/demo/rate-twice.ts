import { desc, eq } from "drizzle-orm";
import { ratePlay } from "@/access/review/rate-play";
import type { Staff } from "@/access/staff/staff";
import { database } from "@/db/database";
import { scorecards } from "@/db/schema/scorecards";
import { criterionName } from "@/grading/case/criterion-name";
import type { Scorecard } from "@/grading/scorecard";
import { ratedLevels } from "@/scenarios/screening/rating";
import { chance } from "./chance";
import type { Finished } from "./list-finished";
import { minute } from "./moments";

type Rating = { screening: string; candidate: Finished };

/**
 * Each rater gives their own levels of a candidate's role-plays: near the machine's more often than not, as trained raters are, and not always
 * observed.
 */
export async function rateTwice(
  raters: readonly Staff[],
  { screening, candidate }: Rating,
  now: number,
): Promise<void> {
  for (const [index, rater] of raters.entries()) {
    for (const [draw, { attempt }] of candidate.plays.entries()) {
      const levels = drawLevels(await readMachine(attempt), candidate.place * 4 + draw * 2 + index);
      const at = now + (index * 40 + draw * 15) * minute;
      await ratePlay(rater, { screening, invitation: candidate.id, attempt, levels }, at);
    }
  }
}

async function readMachine(attempt: string): Promise<Scorecard["criteria"]> {
  const [row] = await database()
    .select({ body: scorecards.body })
    .from(scorecards)
    .where(eq(scorecards.attempt, attempt))
    .orderBy(desc(scorecards.round))
    .limit(1);
  return row?.body.criteria ?? [];
}

function drawLevels(machine: Scorecard["criteria"], counter: number) {
  const levels = criterionName.options.map((criterion) => {
    const level = machine.find((one) => one.criterion === criterion)?.level ?? null;
    return [criterion, drawLevel(level, chance(`rates ${criterion}`, counter))] as const;
  });
  return ratedLevels.parse(Object.fromEntries(levels));
}

function drawLevel(machine: number | null, drawn: number): number | null {
  if (machine === null) return drawn < 0.85 ? null : 3;
  if (drawn < 0.06) return null;
  const apart = drawn < 0.62 ? 0 : drawn < 0.82 ? 1 : drawn < 0.96 ? -1 : machine > 3 ? -2 : 2;
  return Math.min(5, Math.max(1, machine + apart));
}
