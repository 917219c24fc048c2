import type { Condition, Stage } from "@/roleplay/script/condition";
import type { ContentPath } from "../content/source-file";
import type { Scenario } from "../schema/scenario";
import { findContradiction } from "./find-contradiction";

/** What can ever happen in a scenario, whatever the agent does. */
export type Reach = { beats: Set<string>; actions: Set<string>; stages: Set<Stage> };

/**
 * What keeps a condition from ever holding, with its path inside the condition. A consequence follows from something
 * else in the scenario that can never be, and which is told there.
 */
export type Obstacle = { path: ContentPath; message: string; consequence: boolean };

/**
 * Finds what can ever happen, by adding what has become possible until nothing more does. An agent can say, ask and
 * look up everything; a name that stands for nothing is another law's matter and hinders nothing here.
 */
export function findReach(scenario: Scenario): Reach {
  const reach: Reach = { beats: new Set(), actions: new Set(["log-incident"]), stages: new Set(["unheard"]) };
  for (const { id, right } of scenario.departments) if (right) reach.actions.add(`transfer-${id}`);
  let size = -1;
  while (size !== sizeOf(reach)) {
    size = sizeOf(reach);
    widen(scenario, reach);
  }
  return reach;
}

function sizeOf(reach: Reach): number {
  return reach.beats.size + reach.actions.size + reach.stages.size;
}

function widen(scenario: Scenario, reach: Reach): void {
  const holds = (condition: Condition) => findObstacle(scenario, reach, condition) === null;
  for (const { id, needs } of scenario.actions) if (!needs || holds(needs)) reach.actions.add(id);
  for (const { id, when } of scenario.beats) if (holds(when)) reach.beats.add(id);
  for (const { id, leads } of scenario.beats) if (leads && reach.beats.has(id)) reach.beats.add(leads);
  const reveals = scenario.beats.some((beat) => beat.reveals && reach.beats.has(beat.id));
  if (reveals || scenario.want.revealedWhen.some(holds)) reach.stages.add("known").add("proposed");
  if (scenario.resolution.full.some(holds)) reach.stages.add("done");
}

/** What keeps a condition from ever holding, or null where nothing does. */
export function findObstacle(scenario: Scenario, reach: Reach, condition: Condition): Obstacle | null {
  return (
    findContradiction(condition) ??
    findMissingAction(scenario, reach, condition) ??
    findMissingBeat(scenario, reach, condition) ??
    findMissingStage(reach, condition)
  );
}

function findMissingAction(scenario: Scenario, reach: Reach, { done, acted }: Condition): Obstacle | null {
  const never = (id: string) => isAction(scenario, id) && !reach.actions.has(id);
  const index = done?.findIndex(never) ?? -1;
  const id = done?.[index];
  if (id !== undefined) {
    const own = scenario.actions.some((action) => action.id === id);
    const why = own ? "can never be done" : "goes to a department that cannot move this case on";
    return { path: ["done", index], message: `"${id}" ${why}`, consequence: own };
  }
  if (!acted?.every(never)) return null;
  return { path: ["acted"], message: `"${acted.join('", "')}" can never be done`, consequence: true };
}

function isAction(scenario: Scenario, id: string): boolean {
  return (
    scenario.actions.some((action) => action.id === id) ||
    scenario.departments.some((department) => `transfer-${department.id}` === id)
  );
}

function findMissingBeat(scenario: Scenario, reach: Reach, { after }: Condition): Obstacle | null {
  const index =
    after?.findIndex((id) => scenario.beats.some((beat) => beat.id === id) && !reach.beats.has(id)) ?? -1;
  if (index < 0) return null;
  return { path: ["after", index], message: `the beat "${after?.[index]}" never comes`, consequence: true };
}

function findMissingStage(reach: Reach, { stage }: Condition): Obstacle | null {
  if (!stage || stage.some((one) => reach.stages.has(one))) return null;
  const message = `the case never stands at "${stage.join('" or "')}"`;
  return { path: ["stage"], message, consequence: true };
}
