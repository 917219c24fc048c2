import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { AuthorProblem } from "../author-error";
import type { SourceFile } from "../content/source-file";
import { readLibrary } from "../read-library";
import { readPersona } from "../read-persona";
import { readScenario } from "../read-scenario";
import { personaLaws } from "./link-persona";
import { laws } from "./link-scenario";

// Each fixture is named after the law that it breaks and holds changes to the valid scenario beside it. The sign
// ▸ in a change stands where the problem must be found, and is taken out before the reading.
const folder = join(process.cwd(), "scenarios", "linker", "fixtures");
const mark = "▸";

const change = z.strictObject({ file: z.string(), find: z.string(), put: z.string() });
const cases = z
  .array(z.strictObject({ says: z.string(), mend: z.string(), changes: z.array(change).min(1) }))
  .min(1);
type Case = z.infer<typeof cases>[number];

const { personas } = readLibrary(undefined, []).library;
const fixtures = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

describe("the valid fixture", () => {
  it("keeps every law", () => {
    expect(readAll(readValid())).toEqual([]);
  });
});

describe.each(fixtures)("%s", (fixture) => {
  const name = fixture.replace(".yaml", "").toLowerCase();
  const law = name in laws || name in personaLaws ? name : undefined;

  it.each(readCases(fixture))("is refused: $says", (broken) => {
    const { sources, place } = applyChanges(broken);
    const problems = readAll(sources);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(place);
    expect(problems[0]?.law).toBe(law);
    expect(problems[0]?.message).toContain(broken.says);
    expect(problems[0]?.mend).toContain(broken.mend);
  });
});

describe("the laws", () => {
  it.each([...Object.keys(laws), ...Object.keys(personaLaws)])("%s has a fixture that breaks it", (law) => {
    expect(fixtures.map((fixture) => fixture.replace(".yaml", "").toLowerCase())).toContain(law);
  });
});

function readValid(): SourceFile[] {
  return ["scenario.yaml", "desk.yaml", "lines.yaml", "persona.yaml"].map((file) => ({
    file,
    text: readFileSync(join(folder, "valid", file), "utf8"),
  }));
}

function readCases(fixture: string): Case[] {
  return cases.parse(parse(readFileSync(join(folder, fixture), "utf8")));
}

function readAll(sources: readonly SourceFile[]): AuthorProblem[] {
  const [persona] = sources.filter(({ file }) => file === "persona.yaml");
  const scenario = sources.filter((source) => source !== persona);
  return [...readScenario(scenario, personas).problems, ...(persona ? readPersona(persona).problems : [])];
}

type Place = { file: string; line: number; column: number };

function applyChanges(broken: Case): { sources: SourceFile[]; place: Place } {
  const marked = broken.changes.reduce((sources, { file, find, put }) => {
    return sources.map((source) =>
      source.file === file ? { file, text: replaceOnce(source.text, find, put) } : source,
    );
  }, readValid());
  const holder = marked.find(({ text }) => text.includes(mark));
  if (!holder) throw new Error(`No ${mark} in the changes of "${broken.says}".`);
  const before = holder.text.slice(0, holder.text.indexOf(mark)).split("\n");
  const place = { file: holder.file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
  return { sources: marked.map(({ file, text }) => ({ file, text: text.replace(mark, "") })), place };
}

function replaceOnce(text: string, find: string, put: string): string {
  if (text.split(find).length !== 2)
    throw new Error(`"${find}" must stand exactly once in the valid fixture.`);
  return text.replace(find, () => put);
}
