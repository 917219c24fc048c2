import { parseArgs } from "node:util";
import { migrate } from "@/db/migrate";
import { currentStore } from "@/db/store/current-store";
import { fillDemo } from "./demo/fill-demo";
import { refuseFull } from "./demo/refuse-full";
import { tellDemo } from "./demo/tell-demo";
import { explainFailure } from "./explain-failure";

const usage = `How to fill an empty database with a company at work, to look at every page:
  npm run demo                            in ./data, or where DATABASE_URL and DATA_FOLDER say
  DATA_FOLDER=./data/demo npm run demo    in a folder of its own; start the server with the same`;

/** `npm run demo`: of the database that DATABASE_URL and DATA_FOLDER name. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: "boolean", default: false } } });
  if (values.help) return console.log(usage);
  await migrate();
  try {
    await refuseFull();
    const start = performance.now();
    const demo = await fillDemo(Date.now(), { tell: console.log });
    console.log(tellDemo(demo, (performance.now() - start) / 1000));
  } finally {
    await currentStore().close();
  }
}

try {
  await main();
} catch (error) {
  console.error(explainFailure(error, usage));
  process.exitCode = 1;
}
