import type { Action } from "@/roleplay/script/action";
import type { Condition } from "@/roleplay/script/condition";
import type { Scenario } from "../../schema/scenario";
import { findContradiction } from "../find-contradiction";
import type { Law, LawFinding } from "../law";
import { findObstacle, findReach, type Reach } from "../reach";

const byTheAgent = [
  "heard",
  "heardAll",
  "asked",
  "touched",
  "stated",
  "misstated",
  "offered",
  "acted",
  "done",
] as const;
const byTheWay = ["lookedUp", "told", "after"] as const;

/** The want can become known, it can be met, the customer can be appeased; and none of this holds before the agent has done anything. */
export const endingsAreReachable: Law = ({ scenario }) => {
  const reach = findReach(scenario);
  return [
    ...checkConditions(scenario, reach, ["want", "revealedWhen"], scenario.want.revealedWhen),
    ...checkConditions(scenario, reach, ["resolution", "full"], scenario.resolution.full),
    ...checkConditions(scenario, reach, ["resolution", "part"], scenario.resolution.part ?? []),
    ...checkAppeasing(scenario),
  ];
};

function checkConditions(
  scenario: Scenario,
  reach: Reach,
  path: readonly string[],
  conditions: readonly Condition[],
): LawFinding[] {
  return conditions.flatMap((condition, index) => {
    if (findContradiction(condition)) return [];
    if (![...byTheAgent, ...byTheWay].some((key) => condition[key] !== undefined))
      return [
        {
          path: [...path, index],
          message: `this holds whatever the agent does, so ${path.join(".")} would be reached for nothing`,
          mend: "Name what must be heard, told or done.",
        },
      ];
    const obstacle = findObstacle(scenario, reach, condition);
    if (!obstacle) return [];
    return [
      {
        path: [...path, index, ...obstacle.path],
        message: `this can never come about: ${obstacle.message}`,
        consequence: obstacle.consequence,
        mend: "Name actions, departments and beats that can be.",
      },
    ];
  });
}

function checkAppeasing(scenario: Scenario): LawFinding[] {
  if (
    scenario.resolution.part ||
    scenario.actions.some((action) => canGive(action, scenario.offers.fair.from))
  )
    return [];
  return [
    {
      path: ["resolution"],
      message:
        'the ending "appeased" cannot be reached: nothing solves a part, and nothing fair can be given',
      mend: "Add `part:`, or an action that gives at least what is fair.",
    },
  ];
}

function canGive({ gives, fields }: Action, fair: number): boolean {
  if (!gives) return false;
  if (gives.worth !== undefined) return gives.worth >= fair;
  return fields.some(
    (field) => field.kind === "amount" && field.id === gives.amount && (field.limit ?? field.to) >= fair,
  );
}
