import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadLibrary } from "@/scenarios/load-library";
import { gradeTranscript } from "@/scenarios/transcript/grade-transcript";
import { explainFailure } from "./explain-failure";
import { findScenario } from "./find-scenario";
import { UsageError } from "./usage-error";

const usage = `How to grade a transcript (docs/transcript.md):
  npm run -s grade -- --scenario ID FILE   a JSON file; - reads it from stdin
  npm run -s play -- --list                the scenarios`;

/** `npm run grade`: prints the scorecard of a transcript, or why it is none, and then nothing on stdout. */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { scenario: { type: "string" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help === true) {
    print(usage);
    return;
  }
  const [file, ...more] = positionals;
  if (values.scenario === undefined || file === undefined || more.length > 0) throw new UsageError(usage);
  const library = loadLibrary();
  const scenario = findScenario(library, values.scenario);
  print(JSON.stringify(gradeTranscript(library, scenario, readSource(file)), null, 2));
}

function readSource(file: string): { file: string; text: string } {
  // Some editors put a mark of the byte order before the text.
  const text = readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, "");
  return { file: file === "-" ? "stdin" : file, text };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${explainFailure(error, usage)}\n`);
  process.exitCode = 1;
}
