import type { Library } from "../scenarios/load-library";
import { readSettings } from "../settings";
import { migrate } from "./migrate";
import { publishLibrary } from "./publish-library";
import { purgeGuests } from "./purge-guests";

const day = 24 * 60 * 60 * 1000;

/**
 * What a server does once, before it answers anybody: the settings are checked, the tables brought up to date, the library
 * published, and guests' old attempts deleted, now and once a day. Throws an Error that says what to mend.
 */
export async function prepareDatabase(library: Library, now: number): Promise<void> {
  readSettings();
  await migrate();
  await publishLibrary(library, now);
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
