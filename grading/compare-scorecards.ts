import type { CriterionName } from "./case/criterion-name";
import type { CriterionResult, Scorecard } from "./scorecard";

type Said = { level: number | null; reason: string };

/** A criterion whose level is another than before. Null: the rubric of that grading did not have it. */
export type Change = { criterion: CriterionName; label: string; before: Said | null; after: Said | null };

/** What a grading anew changed of a grade: the total, 0 to 100, and the levels with their reasons. */
export type Comparison = {
  before: number | null;
  after: number | null;
  changes: Change[];
  /** Neither the total nor a level is another; words may be. */
  same: boolean;
};

/** Sets two scorecards of one attempt side by side, in the order of the later one's criteria. */
export function compareScorecards(before: Scorecard, after: Scorecard): Comparison {
  const names = [...new Set([...after.criteria, ...before.criteria].map(({ criterion }) => criterion))];
  const changes = names.flatMap((name) => {
    const was = findCriterion(before, name);
    const is = findCriterion(after, name);
    if (was?.level === is?.level) return [];
    return [{ criterion: name, label: (is ?? was)?.label ?? name, before: say(was), after: say(is) }];
  });
  const same = before.total === after.total && changes.length === 0;
  return { before: before.total, after: after.total, changes, same };
}

function findCriterion({ criteria }: Scorecard, name: CriterionName): CriterionResult | undefined {
  return criteria.find(({ criterion }) => criterion === name);
}

function say(result: CriterionResult | undefined): Said | null {
  return result === undefined ? null : { level: result.level, reason: result.reason };
}
