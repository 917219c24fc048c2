import { basename } from "node:path";
import type { Persona } from "@/roleplay/script/persona";
import type { AuthorProblem } from "./author-error";
import { assembleContent } from "./content/assemble-content";
import { fitContent, placeFinding } from "./content/fit-content";
import type { SourceFile } from "./content/source-file";
import { linkScenario } from "./linker/link-scenario";
import { type Scenario, scenario as scenarioSchema } from "./schema/scenario";
import { scenarioFiles, scenarioHomes } from "./schema/scenario-files";

/** A scenario that fits its schema and keeps every law of the linker, or what is wrong with it. */
export type ReadScenario = { scenario: Scenario | null; problems: AuthorProblem[] };

/**
 * Reads a scenario from the texts of its files (scenario.yaml, desk.yaml, lines.yaml) and links it with the personas
 * that there are. Never throws: an author's mistakes come as problems.
 */
export function readScenario(
  sources: readonly SourceFile[],
  personas: ReadonlyMap<string, Persona>,
): ReadScenario {
  const content = assembleContent(sources, scenarioHomes);
  const { value, problems } = fitContent(scenarioSchema, content);
  if (!value) return { scenario: null, problems };
  const findings = linkScenario({ scenario: value, personas });
  if (findings.length === 0) return { scenario: value, problems };
  return { scenario: null, problems: findings.map((finding) => placeFinding(content, finding)) };
}

/** The problems of one of a scenario's files by itself, for a scenario of which not all files stand yet. */
export function readScenarioFile(source: SourceFile): AuthorProblem[] {
  const schema = scenarioFiles[basename(source.file)];
  return schema ? fitContent(schema, assembleContent([source], scenarioHomes)).problems : [];
}
