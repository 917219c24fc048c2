import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureReader } from "./evaluation/measure-reader";
import { writeReport } from "./evaluation/write-report";

/**
 * Measures the reader on replies whose writer it has not seen, prints the tables and writes docs/reader.md. The first
 * argument may name a file of other labelled replies to be measured by the checked-in weights.
 */
function evaluate(): void {
  const report = writeReport(measureReader(process.argv[2]));
  process.stdout.write(report);
  const file = fileURLToPath(new URL("../docs/reader.md", import.meta.url));
  writeFileSync(file, report);
}

evaluate();
