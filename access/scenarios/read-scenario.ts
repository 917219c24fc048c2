import "server-only";
import type { Scenario } from "@/scenarios/schema/scenario";
import { type ScenarioHead, showHead } from "@/scenarios/show-head";
import { AppError } from "../app-error";
import { currentLibrary } from "../library/current-library";
import { findPersona } from "../library/find-persona";

/** A scenario's head with its briefing, for whoever thinks about playing it. */
export async function readScenario(id: string): Promise<ScenarioHead & Pick<Scenario, "briefing">> {
  const library = await currentLibrary();
  const scenario = library.scenarios.get(id);
  if (!scenario) throw new AppError("not-found", `There is no scenario "${id}" in the library.`);
  return { ...showHead(scenario, findPersona(library, scenario)), briefing: scenario.briefing };
}
