import { database } from "@/db/database";
import { attempts, entries, hints, scenarioVersions, scorecards } from "@/db/schema/schema";
import { openTrialStore, type TrialStore } from "@/db/trial/open-trial-store";
import { trialLibrary } from "@/db/trial/trial-library";
import { readLibrary } from "@/scenarios/read-library";
import { replaceLibrary } from "../library/current-library";
import type { Viewer } from "../viewer/viewer";

/** The moment at which every test begins. */
export const noon = Date.UTC(2026, 4, 4, 12);
export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** For tests: an empty database, and a library with the one scenario "trial-suitcase" and the house's rubric. */
export async function openTrialHouse(): Promise<TrialStore> {
  const store = await openTrialStore();
  await useTrialLibrary();
  return store;
}

/** Publishes the trial library, changed as a test wants it. */
export async function useTrialLibrary(
  change: (library: ReturnType<typeof trialLibrary>) => void = () => undefined,
) {
  const library = trialLibrary();
  change(library);
  const { rubric } = readLibrary(undefined, []).library;
  await replaceLibrary({ ...library, rubric, hashes: new Map() }, noon);
}

let guests = 0;

/** A guest whom nobody has seen before, at an address of their own unless one is given. */
export function newGuest(address?: string): Viewer {
  guests += 1;
  return { guest: `guest ${guests}`, candidate: null, address: address ?? `address ${guests}` };
}

/** All that the database holds, to compare before and after. */
export async function dumpDatabase() {
  return {
    attempts: await database().select().from(attempts).orderBy(attempts.id),
    entries: await database().select().from(entries).orderBy(entries.attempt, entries.sequence),
    hints: await database().select().from(hints).orderBy(hints.attempt, hints.place),
    scorecards: await database().select().from(scorecards).orderBy(scorecards.id),
    versions: await database().select().from(scenarioVersions).orderBy(scenarioVersions.hash),
  };
}
