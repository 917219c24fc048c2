import "server-only";
import { type ScenarioHead, showHead } from "@/scenarios/show-head";
import { currentLibrary } from "../library/current-library";
import { findPersona } from "../library/find-persona";

/** What the library offers, the easiest first. */
export async function listScenarios(): Promise<ScenarioHead[]> {
  const library = await currentLibrary();
  const heads = [...library.scenarios.values()].map((scenario) =>
    showHead(scenario, findPersona(library, scenario)),
  );
  return heads.sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title, "en"));
}
