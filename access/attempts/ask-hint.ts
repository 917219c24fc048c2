import "server-only";
import { commit } from "@/db/commit";
import { hints } from "@/db/schema/hints";
import type { Coach } from "@/grading/coach/coach";
import { giveHint } from "@/grading/coach/give-hint";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { readEntries } from "../way/read-entries";
import { readHints } from "../way/read-hints";
import { refuseUnlessPractice } from "../way/refuse-unless-practice";
import { type Settled, settleAttempt } from "../way/settle-attempt";
import { takeTurns } from "../way/take-turns";
import { readCoach } from "./read-coach";

type Asked = { attempt: string; id: string; since?: number };

const tries = 8;

/**
 * The next hint for the next reply at `now`, kept with the attempt: the scorecard tells how many there were, and the grade
 * does not change. An `id` that the attempt has seen before gives no further hint. Possible in a pause, for nothing is
 * said or done by it.
 */
export function askHint(viewer: Viewer, asked: Asked, now: number = Date.now()): Promise<Coach> {
  return takeTurns(`hints ${asked.attempt}`, async () => {
    for (let left = tries; left > 0; left -= 1) {
      const settled = await settleAttempt(viewer, asked.attempt, now);
      refuseUnlessPractice(settled.found.attempt);
      const kept = await readHints(asked.attempt);
      if (kept.some(({ sender }) => sender === asked.id)) return readCoach(viewer, asked, now);
      refuseEnded(settled);
      await keepNext(settled, kept, asked.id, now);
    }
    throw new AppError("conflict", "Hints are being asked for from several places at once. Try again.");
  });
}

function refuseEnded({ ended }: Settled): void {
  if (ended) throw new AppError("conflict", "This role-play has ended: there is no reply left to hint at.");
}

/** Of two who write at one place, one is kept; the other looks again. */
async function keepNext(
  { found, projected }: Settled,
  kept: Awaited<ReturnType<typeof readHints>>,
  sender: string,
  now: number,
): Promise<void> {
  const { attempt, version } = found;
  // What another writer kept in the meantime is left out, so that no sequence comes twice.
  const before = (await readEntries(attempt.id)).filter(({ sequence }) => sequence < attempt.state.next);
  const body = giveHint({
    graded: version.scenario,
    persona: version.persona,
    entries: [...before, ...projected.entries],
    at: projected.state.at,
    hints: kept.map((one) => one.body),
  });
  if (body === null) {
    throw new AppError(
      "conflict",
      "There is no further hint for this moment. Write or do something first, as far as you see it.",
    );
  }
  const row = { attempt: attempt.id, place: kept.length, sender, body, askedAt: new Date(now) };
  await commit((to) => to.insert(hints).values(row).onConflictDoNothing());
}
