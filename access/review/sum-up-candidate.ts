import "server-only";
import { measureConsistency } from "@/grading/measure-consistency";
import { rankTotals } from "@/scenarios/screening/rank-totals";
import type { CandidateSums } from "@/scenarios/screening/review";
import type { Candidate } from "./find-candidate";
import { readTotals } from "./read-totals";
import { sumUpPlays, type WeighedPlay } from "./weigh-plays";

/** What it all comes to: as the machine graded it at the end, and with reviewers' levels. */
export async function sumUpCandidate(
  { invitation, screening }: Candidate,
  plays: readonly WeighedPlay[],
): Promise<CandidateSums> {
  const { result, total } = invitation;
  const overridden = plays.reduce((sum, { standing }) => sum + standing.size, 0);
  const sum = (pick: (play: WeighedPlay) => WeighedPlay["scorecard"]) =>
    sumUpPlays(
      screening,
      invitation,
      plays.map((play) => ({ attempt: play.attempt, card: pick(play) })),
    );
  const present = sum(({ scorecard }) => scorecard).total;
  const places = total === null ? null : rankTotals(await readTotals(screening.id));
  return {
    result,
    reviewed: overridden === 0 ? null : sum(({ effective }) => effective),
    overridden,
    regraded: result !== null && present !== result.total ? present : null,
    place: (total === null ? null : places?.get(total)) ?? null,
    cut: screening.plan.cut,
    consistency: measureConsistency(plays.map(({ scorecard }) => scorecard)),
  };
}
