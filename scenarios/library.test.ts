import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printProblem } from "./author-error";
import { countContent } from "./count-content";
import { contentFolder, listScenarios, readLibrary } from "./read-library";

const ids = listScenarios();
const { library, problems } = readLibrary();

describe("the library", () => {
  it("holds scenarios", () => {
    expect(ids.length).toBeGreaterThan(0);
  });

  it("holds the four personas of the material", () => {
    expect([...library.personas.keys()].sort()).toEqual(["abrupt", "abusive", "know-it-all", "loud"]);
  });
});

describe.each(ids)("%s", (id) => {
  it("loads and keeps every law", () => {
    const own = problems.filter(({ file }) => file.includes(`/${id}/`));
    expect(own.map(printProblem).join("\n\n")).toBe("");
    expect(library.scenarios.has(id)).toBe(true);
  });

  it("holds enough to be played, and played again", () => {
    const scenario = library.scenarios.get(id);
    if (!scenario) throw new Error(`${id} does not load.`);
    const counts = countContent(scenario);
    expect(counts.lines).toBeGreaterThanOrEqual(70);
    expect(counts.facts).toBeGreaterThanOrEqual(8);
    expect(counts.articles).toBeGreaterThanOrEqual(6);
    expect(counts.departments).toBeGreaterThanOrEqual(3);
    expect(counts.actions).toBeGreaterThanOrEqual(4);
  });

  it.each(["scenario", "desk", "lines"])("%s.yaml tells editors its schema", (part) => {
    const text = readFileSync(join(contentFolder(), "library", id, `${part}.yaml`), "utf8");
    expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=../../schema/${part}-file.schema.json`);
  });
});
