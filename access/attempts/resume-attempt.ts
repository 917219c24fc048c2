import "server-only";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { markPause } from "@/roleplay/attempt/mark-pause";
import type { Viewer } from "../viewer/viewer";
import { changeAttempt, refuseUnlessRunning } from "../way/change-attempt";
import { endPause } from "../way/end-pause";

/** Lets the attempt's clock run on from `now`. One that is not paused stays as it is. */
export async function resumeAttempt(
  viewer: Viewer,
  asked: { attempt: string; since?: number },
  now: number = Date.now(),
): Promise<AttemptView> {
  return changeAttempt(viewer, asked, now, (settled) => {
    const { found, projected, ended } = settled;
    const pause = endPause(found.attempt, now);
    if (ended) refuseUnlessRunning(settled);
    if (!pause) return null;
    const { at } = projected.state;
    const step = markPause(found.version.play, projected.state, { notice: "resumed", at });
    return { step: { state: step.state, entries: [...projected.entries, ...step.entries] }, pause };
  });
}
