import { migrate } from "../db/migrate";
import { purgeGuests } from "../db/purge-guests";
import { currentStore } from "../db/store/current-store";
import { readSettings } from "../settings";

// npm run purge: deletes guests' attempts of the database that DATABASE_URL and DATA_FOLDER name. A running server does it
// by itself once a day.
const { RETENTION_DAYS } = readSettings();
await migrate();
const count = await purgeGuests(Date.now(), RETENTION_DAYS);
await currentStore().close();
console.log(
  `${count} ${count === 1 ? "attempt" : "attempts"} deleted in which nothing was done for ${RETENTION_DAYS} days.`,
);
