import { sayCriterion } from "@/components/ui/say-criterion";
import type { CriterionName } from "@/grading/case/criterion-name";
import { judgePool } from "@/scenarios/screening/judge-pool";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";

type Props = { pool: readonly ScenarioChoice[] };

/** Whether the scenarios of a pool are equivalent, and if not, in what they differ. */
export function PoolJudgement({ pool }: Props) {
  const judged = judgePool(pool);
  if (judged === null) return null;
  const { equal, difficulty, shared, apart } = judged;
  if (equal)
    return (
      <p className="mt-2 text-note text-primary">
        Equivalent: equally difficult, and the same skills weigh most ({say(shared)}).
      </p>
    );
  return (
    <p className="mt-2 max-w-[42rem] text-note text-warning">
      Not equivalent:{" "}
      {difficulty.from !== difficulty.to &&
        `the difficulty goes from ${difficulty.from} to ${difficulty.to}. `}
      {apart.length > 0 && `These skills weigh most in some of them only: ${say(apart)}. `}
      Candidates are then compared over unlike tasks; choose scenarios that are alike, or one for everybody.
    </p>
  );
}

const say = (skills: readonly CriterionName[]) => skills.map(sayCriterion).join(", ");
