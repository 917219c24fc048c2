import { readSettings } from "../settings";
import { migrate } from "./migrate";
import { purgeGuests } from "./purge-guests";

const day = 24 * 60 * 60 * 1000;

/**
 * Makes the database fit to be served from: the settings are checked, the tables brought up to date, and guests' old
 * attempts deleted, now and once a day. Throws an Error that says what to mend.
 */
export async function prepareDatabase(now: number): Promise<void> {
  readSettings();
  await migrate();
  await purgeByAge(now);
  // The timer keeps no process alive.
  setInterval(() => purgeByAge(Date.now()).catch(report), day).unref();
}

async function purgeByAge(now: number): Promise<void> {
  await purgeGuests(now, readSettings().RETENTION_DAYS);
}

function report(error: unknown): void {
  console.error("Guests' old attempts could not be deleted; it is tried again in a day.", error);
}
