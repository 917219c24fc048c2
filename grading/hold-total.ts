import type { Scene } from "./scene/scene";
import { isHelp } from "./scene/sort-deed";
import type { CriterionResult, Hold } from "./scorecard";

/** The highest totals, 0 to 100, that the outcome leaves. */
const most = { open: 65, lost: 50, helpless: 35 } as const;

/**
 * What the outcome leaves of a total, as an assessor would hold it: good manners do not make up for a case that stays
 * open. Null where the case was settled, where it was rightly brought to the supervisor, or where the end is not known.
 */
export function holdTotal(scene: Scene, criteria: readonly CriterionResult[]): Hold | null {
  switch (scene.ending) {
    case "appeased":
      return { most: most.open, why: "what the customer really came for was left open" };
    case "handed-over":
      return isRightlyCalled(criteria)
        ? null
        : { most: most.open, why: "the supervisor had to settle what the agent could have settled" };
    case "walked-out":
    case "timed-out":
    case "ended-by-agent":
      return holdLost(scene);
    default:
      return null;
  }
}

function isRightlyCalled(criteria: readonly CriterionResult[]): boolean {
  return criteria.some(({ criterion, level }) => criterion === "escalating" && (level ?? 0) >= 4);
}

/** A transcript from outside may not tell what was done: then nobody is said to have done nothing. */
function holdLost({ actions, graded, untold }: Scene): Hold {
  if (untold.has("desk") || actions.some((action) => isHelp(action, graded)))
    return { most: most.lost, why: "the customer left with the case open" };
  return { most: most.helpless, why: "the customer left, and nothing had been done for them" };
}
