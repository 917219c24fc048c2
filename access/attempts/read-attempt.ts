import "server-only";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import type { Viewer } from "../viewer/viewer";
import { settleAttempt } from "../way/settle-attempt";
import { showAttempt } from "../way/show-attempt";

/** What the viewer sees of an attempt of theirs at a moment, with the entries from `since` (default 0) on. */
export async function readAttempt(
  viewer: Viewer,
  { attempt, since = 0 }: { attempt: string; since?: number },
  now: number = Date.now(),
): Promise<AttemptView> {
  const { found, projected } = await settleAttempt(viewer, attempt, now);
  return showAttempt(found, projected, since);
}
