import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureCost } from "./evaluation/measure-cost";
import { measureFairness } from "./evaluation/measure-fairness";
import { measureReader } from "./evaluation/measure-reader";
import { measureStability } from "./evaluation/stability/measure-stability";
import { tellRobustness } from "./evaluation/tell-robustness";
import { writeReport } from "./evaluation/write-report";

/**
 * Measures the reader on replies whose writer it has not seen, prints the tables and writes docs/reader.md. The first
 * argument may name a file of other labelled replies to be measured by the checked-in weights.
 */
async function evaluate(): Promise<void> {
  const measured = measureReader(process.argv[2]);
  const robustness = tellRobustness({
    stability: measureStability(measured.rows.filter((_, at) => at % everyNth === 0)),
    kept: measureFairness(),
    cost: await measureCost(measured.rows),
  });
  const report = writeReport(measured, robustness);
  process.stdout.write(report);
  const file = fileURLToPath(new URL("../docs/reader.md", import.meta.url));
  writeFileSync(file, report);
}

// Enough of them for a figure to a tenth of a point, in a minute instead of a quarter of an hour.
const everyNth = 5;

await evaluate();
