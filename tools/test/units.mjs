// @ts-check
import { countVitest } from "./count-vitest.mjs";
import { readReport, reportPlace } from "./report.mjs";
import { runTool } from "./run-tool.mjs";

export function runUnits() {
  const place = reportPlace("units");
  const succeeded = runTool("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${place}`,
  ]);
  return countVitest(readReport(place), succeeded);
}
