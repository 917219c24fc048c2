import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Rubric } from "@/grading/rubric";
import type { Persona } from "@/roleplay/script/persona";
import type { AuthorProblem } from "./author-error";
import { hashContent } from "./content/hash-content";
import type { SourceFile } from "./content/source-file";
import { readPersona } from "./read-persona";
import { readRubric } from "./read-rubric";
import { readScenario, readScenarioFile } from "./read-scenario";
import type { Scenario } from "./schema/scenario";

/** All content that is sound. A scenario's hash is the SHA-256 of its canonical JSON. */
export type Library = {
  scenarios: Map<string, Scenario>;
  personas: Map<string, Persona>;
  rubric: Rubric;
  hashes: Map<string, string>;
};

/** Where the content stands, seen from where the program was started. */
export const contentFolder = (): string => join(process.cwd(), "scenarios");

/**
 * Reads the content of a folder and gives what is sound, with the problems of the rest. With `only`, just those
 * scenarios are read, so that another author's unfinished work is no hindrance.
 */
export function readLibrary(
  folder: string = contentFolder(),
  only?: readonly string[],
): { library: Library; problems: AuthorProblem[] } {
  const { rubric, problems: unfit } = readRubricFolder(join(folder, "rubrics"));
  const library: Library = { scenarios: new Map(), personas: new Map(), rubric, hashes: new Map() };
  const problems = [...unfit, ...readPersonas(folder, library)];
  for (const id of only ?? listScenarios(folder)) problems.push(...addScenario(folder, id, library));
  return { library, problems };
}

/** The names of the scenarios in a content folder, in the order of the alphabet. */
export function listScenarios(folder: string = contentFolder()): string[] {
  const library = join(folder, "library");
  if (!existsSync(library)) return [];
  const entries = readdirSync(library, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

// A folder without any rubric has an empty one: content can be written and linked before it.
function readRubricFolder(folder: string): { rubric: Rubric; problems: AuthorProblem[] } {
  const paths = listYaml(folder);
  return paths.length === 0 ? { rubric: [], problems: [] } : readRubric(paths.map(readSource));
}

function readPersonas(folder: string, library: Library): AuthorProblem[] {
  return listYaml(join(folder, "personas")).flatMap((path) => {
    const source = readSource(path);
    const { persona, problems } = readPersona(source);
    if (!persona) return problems;
    const name = basename(path, ".yaml");
    if (persona.id !== name) return [misnamed(source, persona.id, name)];
    library.personas.set(persona.id, persona);
    return [];
  });
}

function listYaml(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return names.sort().map((name) => join(folder, name));
}

function addScenario(folder: string, id: string, library: Library): AuthorProblem[] {
  const paths = ["scenario.yaml", "desk.yaml", "lines.yaml"].map((file) => join(folder, "library", id, file));
  const [there, missing] = [
    paths.filter((path) => existsSync(path)),
    paths.filter((path) => !existsSync(path)),
  ];
  const sources = there.map(readSource);
  if (missing.length > 0) return [...missing.map(missingFile), ...sources.flatMap(readScenarioFile)];
  const { scenario, problems } = readScenario(sources, library.personas);
  if (!scenario) return problems;
  const [first] = sources;
  if (scenario.id !== id && first) return [misnamed(first, scenario.id, id)];
  library.scenarios.set(id, scenario);
  library.hashes.set(id, hashContent(scenario));
  return [];
}

function readSource(path: string): SourceFile {
  return {
    file: relative(process.cwd(), path),
    text: readFileSync(/* turbopackIgnore: true */ path, "utf8"),
  };
}

function missingFile(path: string): AuthorProblem {
  return {
    file: relative(process.cwd(), path),
    line: 1,
    column: 1,
    message: "this file is missing",
    mend: "A scenario is a folder with scenario.yaml, desk.yaml and lines.yaml.",
    excerpt: "",
  };
}

// Files are unique by their names, so names that equal ids keep ids unique too.
function misnamed(source: SourceFile, id: string, wanted: string): AuthorProblem {
  const lines = source.text.split("\n");
  const index = Math.max(
    0,
    lines.findIndex((line) => line.startsWith("id:")),
  );
  return {
    file: source.file,
    line: index + 1,
    column: 1,
    message: `its id is "${id}", but it stands under the name "${wanted}"`,
    mend: `Write \`id: ${wanted}\`, or rename the folder or file.`,
    excerpt: lines[index] ?? "",
  };
}
