import type { TacticName } from "@/roleplay/script/persona";
import type { Scenario } from "../schema/scenario";

/** The states that each persona's own tactic can be in. */
export const tacticStates: Readonly<Record<TacticName, readonly string[]>> = {
  abrupt: ["brisk", "clipped", "parting"],
  abusive: ["probing", "attacking", "limited", "defiant", "backed-down"],
  loud: ["demanding", "hearing", "cooling"],
  "know-it-all": ["testing", "trapped", "conceding"],
};

/** The names that a scenario's conditions and tactic may point at. */
export type KnownNames = {
  facts: string[];
  subjects: string[];
  claims: string[];
  /** The scenario's own actions: what the customer can answer at once. */
  acts: string[];
  /** What can have been done: the own actions, the incident log, and a transfer to each department. */
  actions: string[];
  /** Articles and sections of the card. */
  places: string[];
  beats: string[];
  tacticStates: readonly string[];
};

/** Collects the names that a scenario gives. */
export function listKnownNames(scenario: Scenario): KnownNames {
  return {
    facts: idsOf(scenario.facts),
    subjects: idsOf(scenario.subjects),
    claims: idsOf(scenario.articles.flatMap((article) => article.claims)),
    acts: idsOf(scenario.actions),
    actions: [
      ...idsOf(scenario.actions),
      ...idsOf(scenario.departments).map((id) => `transfer-${id}`),
      "log-incident",
    ],
    places: [...idsOf(scenario.articles), ...idsOf(scenario.card)],
    beats: idsOf(scenario.beats),
    tacticStates: tacticStates[scenario.tactic.tactic],
  };
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
