import "server-only";
import type { Scorecard } from "@/grading/scorecard";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { gradeOnce } from "../way/grade-once";
import { readKeptScorecard } from "../way/read-kept-scorecard";
import { refuseUnlessShown } from "../way/refuse-unless-shown";
import { settleAttempt } from "../way/settle-attempt";

/**
 * The scorecard of an attempt that is over: graded once, then kept. What counts is the newest, given by `npm run
 * regrade`; `round` asks for an earlier one.
 */
export async function getScorecard(
  viewer: Viewer,
  { attempt, round }: { attempt: string; round?: number },
  now: number = Date.now(),
): Promise<Scorecard> {
  const { found, ended } = await settleAttempt(viewer, attempt, now);
  if (!ended) {
    throw new AppError(
      "conflict",
      "This role-play is still running. It is graded when it has ended or you have stopped it.",
    );
  }
  await refuseUnlessShown(found.attempt);
  const kept = await readKeptScorecard(attempt, round);
  if (kept !== null) return kept;
  if (round !== undefined && round > 0) {
    throw new AppError(
      "not-found",
      `This role-play has not been graded so often: there is no round ${round}.`,
    );
  }
  return gradeOnce({ id: attempt, version: found.version }, now);
}
