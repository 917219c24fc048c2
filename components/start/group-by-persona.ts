import type { ScenarioHead } from "@/scenarios/show-head";

export type PersonaGroup = { persona: ScenarioHead["persona"]; scenarios: ScenarioHead[] };

const order = ["abrupt", "abusive", "loud", "know-it-all"];

/** The scenarios by their persona: the four classical ones first, others after them; within each the easier first. */
export function groupByPersona(scenarios: readonly ScenarioHead[]): PersonaGroup[] {
  const groups = new Map<string, PersonaGroup>();
  for (const scenario of scenarios) {
    const group = groups.get(scenario.persona.id) ?? { persona: scenario.persona, scenarios: [] };
    group.scenarios.push(scenario);
    groups.set(scenario.persona.id, group);
  }
  for (const { scenarios } of groups.values()) {
    scenarios.sort((one, other) => one.difficulty - other.difficulty || one.minutes - other.minutes);
  }
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

function rank({ persona }: PersonaGroup): number {
  const index = order.indexOf(persona.id);
  return index === -1 ? order.length : index;
}
