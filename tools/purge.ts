import { migrate } from "../db/migrate";
import { runRetention } from "../db/run-retention";
import { currentStore } from "../db/store/current-store";
import { readSettings } from "../settings";

// npm run purge: deletes what is older than its retention, in the database that DATABASE_URL and DATA_FOLDER name. A running server
// does it by itself once a day.
const { RETENTION_DAYS } = readSettings();
await migrate();
const { guests, candidates, held } = await runRetention(Date.now(), RETENTION_DAYS);
await currentStore().close();
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
console.log(
  [
    `${count(guests, "guest's attempt", "guests' attempts")} deleted in which nothing was done for ${RETENTION_DAYS} days.`,
    `${count(candidates, "candidate", "candidates")} deleted whose retention, as their screening states it, was over.`,
    `${count(held, "more is", "more are")} on hold and kept.`,
  ].join("\n"),
);
