import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AuthorError } from "./author-error";
import { loadLibrary } from "./load-library";
import { readLibrary } from "./read-library";

const content = join(process.cwd(), "scenarios");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "content-"));
  cpSync(join(content, "personas"), join(folder, "personas"), { recursive: true });
  mkdirSync(join(folder, "library"));
  cpSync(join(content, "linker", "fixtures", "valid"), join(folder, "library", "valid"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("a content folder", () => {
  it("is read into scenarios, personas and hashes", () => {
    const library = loadLibrary(folder);
    expect([...library.personas.keys()]).toEqual(["abrupt", "abusive", "know-it-all", "loud"]);
    expect(library.scenarios.get("valid")?.customer.name).toBe("Ines Arbuthnot");
    expect(library.hashes.get("valid")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("gives what is sound beside what is not", () => {
    cpSync(join(folder, "library", "valid"), join(folder, "library", "renamed"), { recursive: true });
    const { library, problems } = readLibrary(folder);
    expect([...library.scenarios.keys()]).toEqual(["valid"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 1, column: 1 });
    expect(problems[0]?.message).toBe('its id is "valid", but it stands under the name "renamed"');
  });

  it("hides other scenarios' problems from one who asks for their own", () => {
    mkdirSync(join(folder, "library", "unfinished"));
    expect(readLibrary(folder, ["valid"]).problems).toEqual([]);
    expect(readLibrary(folder).problems).toHaveLength(3);
  });

  it("tells what is wrong in the files that stand, where another is missing", () => {
    mkdirSync(join(folder, "library", "begun"));
    writeFileSync(join(folder, "library", "begun", "lines.yaml"), "facts: none yet\n");
    const { problems } = readLibrary(folder, ["begun"]);
    const texts = problems.map(({ message }) => message);
    expect(texts.filter((text) => text === "this file is missing")).toHaveLength(2);
    expect(texts).toContain("here stands text, where a list is expected");
  });

  it("is refused as a whole, with every problem in the message", () => {
    const path = join(folder, "library", "valid", "lines.yaml");
    writeFileSync(path, "facts: [\n");
    expect(() => loadLibrary(folder)).toThrow(AuthorError);
    expect(() => loadLibrary(folder)).toThrow(/lines\.yaml:\d+:\d+: this is not YAML as it should be/);
  });
});
