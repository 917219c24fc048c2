import { printProblem } from "@/scenarios/author-error";
import { countContent } from "@/scenarios/count-content";
import { listScenarios, readLibrary } from "@/scenarios/read-library";
import type { Scenario } from "@/scenarios/schema/scenario";

/** `npm run content [-- ID …]`: reads and links the whole library, or only the scenarios named, and prints what is wrong or the counts. */
function checkContent(wanted: readonly string[]): number {
  const known = listScenarios();
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    console.error(
      `There is no scenario ${unknown.join(", ")}. The library holds: ${known.join(", ") || "nothing yet"}.`,
    );
    return 1;
  }
  const { library, problems } = readLibrary(undefined, wanted.length > 0 ? wanted : known);
  for (const problem of problems) console.error(`${printProblem(problem)}\n`);
  for (const scenario of library.scenarios.values()) console.log(printCounts(scenario));
  if (problems.length > 0) console.error(`${problems.length} problems.`);
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = checkContent(process.argv.slice(2));

function printCounts(scenario: Scenario): string {
  const counts = Object.entries(countContent(scenario)).map(([what, count]) => `${count} ${what}`);
  return `${scenario.id}: ${counts.join(", ")}`;
}
