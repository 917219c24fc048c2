import type { absences } from "@/db/schema/screening/absences";
import type { AttemptRow } from "./find-attempt";
import { type Here, measureForgiven, unnoticed } from "./measure-forgiven";

type Times = Pick<AttemptRow, "id" | "pausedAt" | "pausedFor"> & Here;
export type Absence = typeof absences.$inferInsert;
/** An attempt's times after a sign of life, with the absence that it ended (null: there was none worth noting). */
export type HereAgain = {
  times: Pick<AttemptRow, "pausedFor" | "hereAt" | "grace">;
  absence: Absence | null;
};

/**
 * What a sign of life at `now` makes of an attempt's times: forgiven absence goes to the account of the pauses and out of the
 * grace. Null in practice, where nobody has to say that they are here.
 */
export function endAbsence(attempt: Times, now: number): HereAgain | null {
  const { id, pausedAt, pausedFor, hereAt, grace } = attempt;
  if (hereAt === null || grace === null) return null;
  const from = hereAt.getTime();
  const until = Math.max(from, now);
  const here = new Date(until);
  // In a pause the clock stands anyway, and whoever is away is away by right.
  if (pausedAt !== null || until - from <= unnoticed)
    return { times: { pausedFor, hereAt: here, grace }, absence: null };
  const granted = measureForgiven(attempt, until);
  return {
    times: { pausedFor: pausedFor + granted, hereAt: here, grace: grace - granted },
    // The id names the absence, so that two servers that notice it at once log it once.
    absence: { id: `${id} ${from}`, attempt: id, from: hereAt, until: here, granted },
  };
}
