import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SourceFile } from "./content/source-file";
import { readLibrary } from "./read-library";
import { readScenario } from "./read-scenario";

const { personas } = readLibrary(undefined, []).library;
const folder = join(process.cwd(), "scenarios", "linker", "fixtures", "valid");
const sources: SourceFile[] = ["scenario.yaml", "desk.yaml", "lines.yaml"].map((file) => ({
  file,
  text: readFileSync(join(folder, file), "utf8"),
}));

function readWith(file: string, change: (text: string) => string) {
  const changed = sources.map((source) =>
    source.file === file ? { file, text: change(source.text) } : source,
  );
  return readScenario(changed, personas);
}

describe("a scenario that is still being written", () => {
  // An editor reads at every pause of the typing: any beginning of a file must be judged, never thrown at.
  const whole = sources.find(({ file }) => file === "desk.yaml")?.text ?? "";
  const ends = Array.from({ length: 40 }, (_, index) => Math.floor((index / 40) * whole.length));

  it.each(ends)("is told what is missing, cut after %i characters", (end) => {
    const { scenario, problems } = readWith("desk.yaml", (text) => text.slice(0, end));
    expect(scenario).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
  });
});

describe("content that means harm", () => {
  it("gets no key past the check by naming it __proto__", () => {
    const { scenario, problems } = readWith("lines.yaml", (text) => `__proto__: { polluted: true }\n${text}`);
    expect(scenario).toBeNull();
    expect(problems[0]).toMatchObject({ line: 1, column: 1, message: 'unknown key "__proto__"' });
  });

  it("cannot run anything by a tag", () => {
    const { scenario, problems } = readWith("lines.yaml", (text) =>
      text.replace("[Yep.]", '[!!js/function "x"]'),
    );
    expect(scenario).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it("cannot grow by aliases", () => {
    const bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    const { problems } = readWith("lines.yaml", (text) => bomb + text);
    expect(problems.map(({ message }) => message)).toEqual(["aliases (* and &) are not used in content"]);
  });
});

describe("the lines of a scenario", () => {
  it("are lists of bubbles, however they were written", () => {
    const { scenario } = readWith("lines.yaml", (text) => text);
    expect(scenario?.lines.opening).toEqual([["Kettle kills the fuse.", "Refund."]]);
    expect(scenario?.lines.vent).toEqual([["Third time this week."]]);
  });
});
