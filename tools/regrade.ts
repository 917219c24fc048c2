import { parseArgs } from "node:util";
import { nameGrader } from "@/access/library/name-grader";
import { listGradedAttempts } from "@/db/list-graded-attempts";
import { migrate } from "@/db/migrate";
import { currentStore } from "@/db/store/current-store";
import { loadLibrary } from "@/scenarios/load-library";
import { explainFailure } from "./explain-failure";
import { type Counts, regradeAttempts } from "./regrading/regrade-attempts";

const usage = `How to grade stored attempts anew with the present grader:
  npm run -s regrade -- --dry-run      shows what would change, and changes nothing
  npm run -s regrade                   keeps the new scorecards beside the old ones, and shows what changed
  npm run -s regrade -- --attempt ID   only this one
  npm run -s regrade -- --read-again   reads the replies anew as well, instead of by the reading that drove the customer`;

/** `npm run regrade`: of the database that DATABASE_URL and DATA_FOLDER name. Gives the exit code: 1 where one failed. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      "dry-run": { type: "boolean", default: false },
      "read-again": { type: "boolean", default: false },
      attempt: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { rubric } = loadLibrary();
  const grader = nameGrader(rubric);
  await migrate();
  try {
    const ids = values.attempt === undefined ? await listGradedAttempts() : [values.attempt];
    const regrading = { rubric, grader, again: values["read-again"], dryRun: values["dry-run"] };
    const counts = await regradeAttempts(ids, regrading, { print: console.log, clock: Date.now });
    console.log(sumUp(counts, grader, values["dry-run"]));
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await currentStore().close();
  }
}

function sumUp({ graded, changed, unchanged, failed }: Counts, grader: string, dryRun: boolean): string {
  const end = dryRun
    ? "Nothing was kept: this was a dry run."
    : "The earlier scorecards are kept beside the new ones.";
  return `${graded} graded by ${grader}: ${changed} changed, ${unchanged} unchanged; ${failed} failed. ${end}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(explainFailure(error, usage));
  process.exitCode = 1;
}
