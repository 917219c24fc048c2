import "server-only";
import { and, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { AppError } from "../app-error";
import { ownsAttempt } from "../viewer/owns-attempt";
import type { Viewer } from "../viewer/viewer";
import { endAbsence } from "../way/end-absence";
import { insertAbsence } from "../way/keep-step";
import { takeTurns } from "../way/take-turns";

/** How much absence may still be forgiven in an attempt, in ms. */
export type Presence = { grace: number };

/**
 * A candidate's browser says that the attempt is open in it. After more than 45 s without a sign the absence is put to the
 * account of the pauses, as far as the grace goes, and logged. Throws forbidden in practice, where no clock waits for anybody.
 */
export function notePresence(
  viewer: Viewer,
  { attempt }: { attempt: string },
  now: number = Date.now(),
): Promise<Presence> {
  return takeTurns(`attempt ${attempt}`, async () => {
    const found = await findTimes(viewer, attempt);
    const here = endAbsence(found, now);
    if (!here || found.grace === null)
      throw new AppError("forbidden", "Only the role-plays of a screening ask whether somebody is here.");
    if (found.ending !== null) return { grace: found.grace };
    // Of two servers that hear it at once, one writes: the other finds the old sign gone.
    const same = and(eq(attempts.id, found.id), eq(attempts.hereAt, found.hereAt ?? new Date(0)));
    await commit((to) => to.update(attempts).set(here.times).where(same), ...insertAbsence(here.absence));
    return { grace: here.times.grace ?? 0 };
  });
}

/** Without the state, which is big and does not matter here. */
async function findTimes(viewer: Viewer, attempt: string) {
  const { id, ending, pausedAt, pausedFor, hereAt, grace } = attempts;
  const [found] = await database()
    .select({ id, ending, pausedAt, pausedFor, hereAt, grace })
    .from(attempts)
    .where(and(eq(attempts.id, attempt), ownsAttempt(viewer)));
  if (!found) throw new AppError("not-found", "There is no such role-play among yours.");
  return found;
}
