import "server-only";
import { randomInt } from "node:crypto";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { attempts } from "@/db/schema/attempts";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { beginAttempt } from "@/roleplay/attempt/begin-attempt";
import { engineVersion } from "@/roleplay/engine-version";
import { AppError } from "../app-error";
import { currentLibrary } from "../library/current-library";
import { loadVersion } from "../library/load-version";
import { nameGrader } from "../library/name-grader";
import type { Viewer } from "../viewer/viewer";
import { insertEntries } from "../way/keep-step";
import { refuseTooMany } from "../way/refuse-too-many";
import { takeTurns } from "../way/take-turns";
import { readAttempt } from "./read-attempt";

/** Seeds fit 32 bits. */
export const mostSeed = 2 ** 32 - 1;

/** A new attempt at a scenario of the library. Without a seed it gets one by chance; the same seed gives the same customer. */
export async function startAttempt(
  viewer: Viewer,
  { scenario, seed = randomInt(mostSeed) }: { scenario: string; seed?: number },
  now: number = Date.now(),
): Promise<AttemptView> {
  const { versions, rubric } = await currentLibrary();
  const hash = versions.get(scenario);
  if (!hash) throw new AppError("not-found", `There is no scenario "${scenario}" in the library.`);
  // Starts are counted and written one after another, so that many at once do not get round the caps.
  const id = await takeTurns("start", async () => {
    await refuseTooMany(viewer, now);
    return begin(viewer, { scenario, hash, seed, grader: nameGrader(rubric) }, now);
  });
  return readAttempt(viewer, { attempt: id }, now);
}

type Start = { scenario: string; hash: string; seed: number; grader: string };

async function begin(viewer: Viewer, start: Start, now: number): Promise<string> {
  const id = makeId(now);
  const { play } = await loadVersion(start.hash);
  const { state, entries } = beginAttempt(play, start.seed);
  const row = {
    id,
    guest: viewer.guest,
    address: viewer.address,
    ...start,
    mode: "practice",
    engine: engineVersion,
    startedAt: new Date(now),
    pausedFor: 0,
    state,
    next: state.next,
    lastSeenAt: new Date(now),
  } as const;
  await commit((to) => to.insert(attempts).values(row), ...insertEntries(id, entries));
  return id;
}
