// @ts-check
// `npm test`: every stage runs, also after one that failed, and one line counts it all up.
import { runJourneys } from "./test/journeys.mjs";
import { runLint } from "./test/lint.mjs";
import { runTypes } from "./test/types.mjs";
import { runUnits } from "./test/units.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const stages = [
  { title: "Types", run: runTypes },
  { title: "Lint and format", run: runLint },
  { title: "Units and content", run: runUnits },
  { title: "Journeys in the browser", run: runJourneys },
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { title, run } of stages) add(await runStage(title, run));
console.log(`\n${closingLine(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

/**
 * @param {string} title
 * @param {() => Count | Promise<Count>} run
 * @returns {Promise<Count>}
 */
async function runStage(title, run) {
  console.log(`\n── ${title} ${"─".repeat(70 - title.length)}\n`);
  try {
    return await run();
  } catch (error) {
    console.log(`${title} could not run: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {Count} count */
function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** @param {Count} count */
function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
