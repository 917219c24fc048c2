import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { scorecard } from "@/grading/scorecard";

const scenario = "violin-in-the-rain";
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "composure-grade-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(tool: string, given: string[], input = "") {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", `tools/${tool}.ts`, ...given],
    {
      input,
      encoding: "utf8",
    },
  );
  return { stdout, stderr, status };
}

test("what play prints, from a file or from stdin, gives play's own scorecard to the byte", () => {
  const script = `scenarios/library/${scenario}/trainees/decent.jsonl`;
  const played = run("play", ["--scenario", scenario, "--seed", "4", "--script", script]).stdout;
  const file = join(folder, "played.json");
  writeFileSync(file, played);
  const whole = z.object({ scorecard, entries: z.unknown() }).parse(JSON.parse(played));
  const own = `${JSON.stringify(whole.scorecard, null, 2)}\n`;
  expect(run("grade", ["--scenario", scenario, file])).toEqual({ stdout: own, stderr: "", status: 0 });
  const entries = JSON.stringify(whole.entries);
  expect(run("grade", ["--scenario", scenario, "-"], entries)).toEqual({
    stdout: own,
    stderr: "",
    status: 0,
  });
});

test("the example of docs/transcript.md is graded, and its mistake told as it is told there", () => {
  const guide = readFileSync("docs/transcript.md", "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
  const graded = run("grade", ["--scenario", scenario, "-"], `\uFEFF${example}`);
  expect(graded.status, graded.stderr).toBe(0);
  scorecard.parse(JSON.parse(graded.stdout));
  const file = join(folder, "chat.json");
  writeFileSync(
    file,
    '[\n  {"seconds": 1, "who": "agent", "text": "Hi"},\n  {"seconds": 2, "who": "costumer", "text": "Hi"}\n]',
  );
  const { stdout, stderr, status } = run("grade", ["--scenario", scenario, file]);
  expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  expect(stderr.replace(folder, "").replace(/^[\\/]/, "")).toContain(
    /^chat\.json:.*$/m.exec(guide)?.[0] ?? "no example",
  );
});

test.each([
  ["no file", ["--scenario", scenario], "How to grade a transcript"],
  ["a file that is not there", ["--scenario", scenario, "nowhere.json"], "The file could not be read"],
  ["a scenario that is not there", ["--scenario", "nothing", "-"], 'There is no scenario "nothing"'],
  ["an option that is none", ["--seed", "1", "-"], "--seed"],
])("%s is told in words, with nothing on stdout", (_, given, message) => {
  const { stdout, stderr, status } = run("grade", given);
  expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("    at ");
});
