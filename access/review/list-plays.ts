import "server-only";
import type { PlayHead } from "@/scenarios/screening/review";
import { weighTotal } from "@/scenarios/screening/sum-up-result";
import { loadVersion } from "../library/load-version";
import type { ScreeningRow } from "../screenings/find-screening";
import type { Staff } from "../staff/staff";
import type { AttemptRow } from "../way/find-attempt";
import { findRated } from "./find-rated";
import type { WeighedPlay } from "./weigh-plays";

/** A candidate's role-plays in a few words each, in their order, the running ones last. */
export async function listPlays(
  staff: Staff,
  { plan }: ScreeningRow,
  { plays, running }: { plays: readonly WeighedPlay[]; running: readonly AttemptRow[] },
): Promise<PlayHead[]> {
  const rated = await findRated(
    staff,
    plays.map(({ attempt }) => attempt.id),
  );
  const graded = plays.map(
    ({ attempt, version, scorecard, effective, standing }): PlayHead => ({
      attempt: attempt.id,
      scenario: attempt.scenario,
      title: version.scenario.title,
      state: "graded",
      total: weighTotal(scorecard, plan.weights),
      reviewedTotal: standing.size === 0 ? null : weighTotal(effective, plan.weights),
      unfinished: scorecard.unfinished,
      ratedBySelf: rated.has(attempt.id),
    }),
  );
  const open = running.map(
    async ({ id, scenario, hash }): Promise<PlayHead> => ({
      attempt: id,
      scenario,
      title: (await loadVersion(hash)).scenario.title,
      state: "running",
      total: null,
      reviewedTotal: null,
      unfinished: true,
      ratedBySelf: false,
    }),
  );
  return [...graded, ...(await Promise.all(open))];
}
