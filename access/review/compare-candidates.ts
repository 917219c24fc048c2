import "server-only";
import { commit } from "@/db/commit";
import type { CriterionName } from "@/grading/case/criterion-name";
import type { CriterionResult } from "@/grading/scorecard";
import {
  type ComparedCandidate,
  type ComparedLevels,
  type Comparison,
  mostCompared,
} from "@/scenarios/screening/comparison";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { findScreening } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { type Candidate, findCandidate } from "./find-candidate";
import { listPlays } from "./list-plays";
import { maskName } from "./mask-name";
import { showTop } from "./show-top";
import { sumUpPlays, type WeighedPlay, weighPlays } from "./weigh-plays";

/**
 * Up to four candidates of a screening side by side, in the order in which they are asked for. Each look is noted in the
 * audit log. Throws forbidden, not-found (also where one of them is another screening's), invalid (more than four).
 */
export async function compareCandidates(
  staff: Staff,
  { screening, of }: { screening: string; of: readonly string[] },
  now: number = Date.now(),
): Promise<Comparison> {
  refuseUnless(staff, "review-candidates");
  const ids = [...new Set(of)];
  if (ids.length > mostCompared)
    throw new AppError("invalid", `At most ${mostCompared} candidates can be compared at a time.`);
  const top = showTop(await findScreening(screening));
  const found = await Promise.all(ids.map((invitation) => findCandidate({ screening, invitation })));
  await commit(
    ...found.map(({ invitation }) =>
      noteAudit({ actor: staff.id, act: "compared", kind: "invitation", subject: invitation.id }, now),
    ),
  );
  const weighed = await Promise.all(
    found.map(async (candidate) => ({ candidate, plays: await weighPlays(candidate.invitation.id) })),
  );
  const candidates = await Promise.all(
    weighed.map(async ({ candidate, plays }) => ({
      ...showCandidate(candidate, plays.plays),
      plays: await listPlays(staff, candidate.screening, plays),
    })),
  );
  const criteria = weighed.flatMap(({ plays }) => plays.plays).flatMap(({ scorecard }) => scorecard.criteria);
  return { screening: top, candidates, criteria: listSeen(criteria, candidates) };
}

function showCandidate(
  { invitation, screening, head }: Candidate,
  plays: readonly WeighedPlay[],
): Omit<ComparedCandidate, "plays"> {
  const overridden = plays.reduce((sum, { standing }) => sum + standing.size, 0);
  const effective = plays.map(({ attempt, effective }) => ({ attempt, card: effective }));
  const mask = head.blind ? maskName(invitation.name) : (text: string) => text;
  return {
    id: head.id,
    name: head.name,
    state: head.state,
    decision: head.decision,
    result: invitation.result,
    reviewed: overridden === 0 ? null : sumUpPlays(screening, invitation, effective),
    overridden,
    levels: gatherLevels(plays),
    strengths: plays.flatMap(({ attempt, scorecard: { wellDone, criteria } }) => {
      const shown = criteria.find(({ criterion }) => criterion === wellDone?.criterion);
      if (!wellDone || !shown) return [];
      const { label, dimension } = shown;
      return [{ attempt: attempt.id, label, dimension, quote: mask(wellDone.evidence.quote) }];
    }),
  };
}

function gatherLevels(plays: readonly WeighedPlay[]): ComparedCandidate["levels"] {
  const levels: Partial<Record<CriterionName, ComparedLevels>> = {};
  for (const [at, { scorecard, standing }] of plays.entries()) {
    for (const { criterion, level } of scorecard.criteria) {
      const empty = plays.map(() => null);
      const all = levels[criterion] ?? { machine: [...empty], reviewer: [...empty] };
      all.machine[at] = level;
      all.reviewer[at] = standing.get(criterion) ?? null;
      levels[criterion] = all;
    }
  }
  return levels;
}

function listSeen(
  criteria: readonly CriterionResult[],
  candidates: readonly Pick<ComparedCandidate, "levels">[],
): Comparison["criteria"] {
  const isSeen = (criterion: CriterionName) =>
    candidates.some(({ levels }) => {
      const own = levels[criterion];
      return own && [...own.machine, ...own.reviewer].some((level) => level !== null);
    });
  const once = new Map(criteria.map((one) => [one.criterion, one]));
  return [...once.values()]
    .filter(({ criterion }) => isSeen(criterion))
    .map(({ criterion, label, dimension }) => ({ criterion, label, dimension }));
}
