import "server-only";
import { criterionNames } from "@/grading/case/criterion-name";
import type { Persona } from "@/roleplay/script/persona";
import type { Scenario } from "@/scenarios/schema/scenario";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";
import { currentLibrary } from "../library/current-library";
import { findPersona } from "../library/find-persona";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";

/** The scenarios that a screening can have, the easiest first, with the skills that weigh most in each. */
export async function listChoices(staff: Staff): Promise<ScenarioChoice[]> {
  refuseUnless(staff, "review-candidates");
  const library = await currentLibrary();
  const choices = [...library.scenarios.values()].map((scenario) => {
    const persona = findPersona(library, scenario);
    return {
      id: scenario.id,
      title: scenario.title,
      difficulty: scenario.difficulty,
      minutes: scenario.minutes,
      persona: persona.label,
      warning: scenario.warning ?? persona.warning,
      asks: findHeaviest(scenario, persona),
    };
  });
  return choices.sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title, "en"));
}

function findHeaviest({ weights: own }: Scenario, { weights }: Persona): ScenarioChoice["asks"] {
  const weighed: Partial<Record<string, number>> = { ...weights, ...own };
  const most = Math.max(0, ...Object.values(weighed).map((weight) => weight ?? 0));
  return criterionNames.filter((name) => most > 0 && weighed[name] === most);
}
