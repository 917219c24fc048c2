import "server-only";
import type { Coach } from "@/grading/coach/coach";
import { remarkOnReplies } from "@/grading/coach/remark-on-replies";
import type { Viewer } from "../viewer/viewer";
import { readEntries } from "../way/read-entries";
import { readHints, showHint } from "../way/read-hints";
import { refuseUnlessPractice } from "../way/refuse-unless-practice";
import { settleAttempt } from "../way/settle-attempt";

/**
 * What the coach has said in a practice attempt of the viewer's: remarks on replies from `since` (default 0) on, and all
 * hints. Writes nothing. In an attempt that is no practice there is no coach.
 */
export async function readCoach(
  viewer: Viewer,
  { attempt, since = 0 }: { attempt: string; since?: number },
  now: number = Date.now(),
): Promise<Coach> {
  const { found } = await settleAttempt(viewer, attempt, now);
  refuseUnlessPractice(found.attempt);
  const { scenario: graded, persona } = found.version;
  const [entries, hints] = await Promise.all([readEntries(attempt), readHints(attempt)]);
  return {
    remarks: remarkOnReplies({ graded, persona, entries, since }),
    hints: hints.map(({ body }) => showHint(body)),
  };
}
