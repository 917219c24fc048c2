import type { Condition } from "@/roleplay/script/condition";
import type { ContentPath } from "../content/source-file";
import type { Scenario } from "../schema/scenario";

/** A condition with its path in the content. */
export type PlacedCondition = { path: ContentPath; condition: Condition };

/** Every condition of a scenario, wherever one may stand. */
export function listConditions(scenario: Scenario): PlacedCondition[] {
  return [
    ...placeAll(["want", "revealedWhen"], scenario.want.revealedWhen),
    ...placeAll(["resolution", "full"], scenario.resolution.full),
    ...placeAll(["resolution", "part"], scenario.resolution.part ?? []),
    ...placeAll(["supervisor", "joinsWhen"], scenario.supervisor.joinsWhen),
    ...scenario.actions.flatMap((action, index) =>
      action.needs ? [{ path: ["actions", index, "needs"], condition: action.needs }] : [],
    ),
    ...scenario.beats.map((beat, index) => ({ path: ["beats", index, "when"], condition: beat.when })),
  ];
}

function placeAll(path: ContentPath, conditions: readonly Condition[]): PlacedCondition[] {
  return conditions.map((condition, index) => ({ path: [...path, index], condition }));
}
