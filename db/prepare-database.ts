import { readSettings } from "../settings";
import { migrate } from "./migrate";
import { runRetention } from "./run-retention";

const day = 24 * 60 * 60 * 1000;

/**
 * Makes the database fit to be served from: the settings are checked, the tables brought up to date, and what is older than its
 * retention deleted, now and once a day. Throws an Error that says what to mend.
 */
export async function prepareDatabase(now: number): Promise<void> {
  readSettings();
  await migrate();
  await purgeByAge(now);
  // The timer keeps no process alive.
  setInterval(() => purgeByAge(Date.now()).catch(report), day).unref();
}

async function purgeByAge(now: number): Promise<void> {
  await runRetention(now, readSettings().RETENTION_DAYS);
}

function report(error: unknown): void {
  console.error("What is older than its retention could not be deleted; it is tried again in a day.", error);
}
