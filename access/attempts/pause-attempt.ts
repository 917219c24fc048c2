import "server-only";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { markPause } from "@/roleplay/attempt/mark-pause";
import type { Viewer } from "../viewer/viewer";
import { changeAttempt, refuseUnlessRunning } from "../way/change-attempt";

/** Stops the attempt's clock from `now` on. One that is paused already stays as it is. */
export async function pauseAttempt(
  viewer: Viewer,
  asked: { attempt: string; since?: number },
  now: number = Date.now(),
): Promise<AttemptView> {
  return changeAttempt(viewer, asked, now, (settled) => {
    const { found, projected, ended } = settled;
    if (found.attempt.pausedAt && !ended) return null;
    refuseUnlessRunning(settled);
    const { at } = projected.state;
    const step = markPause(found.version.play, projected.state, { notice: "paused", at });
    return {
      step: { state: step.state, entries: [...projected.entries, ...step.entries] },
      pause: { pausedAt: new Date(now), pausedFor: found.attempt.pausedFor },
    };
  });
}
