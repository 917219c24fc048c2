import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureCost } from "./evaluation/measure-cost";
import { measureFairness } from "./evaluation/measure-fairness";
import { measureReader } from "./evaluation/measure-reader";
import { writePanelReport } from "./evaluation/panel/write-panel-report";
import { measureStability } from "./evaluation/stability/measure-stability";
import { tellRobustness } from "./evaluation/tell-robustness";
import { writeReport } from "./evaluation/write-report";
import { isMeasured } from "./training/cross-validate";
import { gatherRows } from "./training/gather-rows";

// Enough of them for a figure to a tenth of a point, in a minute instead of a quarter of an hour.
const everyNth = 5;

/**
 * Measures the reader on replies whose writer it has not seen, and the grade on simulated trainees; prints the tables and
 * writes docs/reader.md and docs/grade.md. `--reader` or `--grade` measures one alone; another argument names a file of
 * other labelled replies to be read by the checked-in weights.
 */
async function evaluate(asked: readonly string[]): Promise<void> {
  const others = asked.find((one) => !one.startsWith("--"));
  if (!asked.includes("--reader")) tell("grade.md", writePanelReport());
  if (!asked.includes("--grade")) tell("reader.md", await reportReader(others));
}

async function reportReader(others: string | undefined): Promise<string> {
  // First, while the process is as fresh as a server's: what comes after leaves little room and little that is compiled for reading.
  const rows = gatherRows();
  const cost = await measureCost(rows.filter(isMeasured));
  const measured = await measureReader(rows, others);
  const sample = measured.rows.filter((_, at) => at % everyNth === 0);
  const robustness = tellRobustness({
    stability: measureStability(sample),
    kept: measureFairness(),
    cost,
  });
  return writeReport(measured, robustness);
}

function tell(file: string, report: string): void {
  process.stdout.write(report);
  writeFileSync(fileURLToPath(new URL(`../docs/${file}`, import.meta.url)), report);
}

await evaluate(process.argv.slice(2));
