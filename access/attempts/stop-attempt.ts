import "server-only";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { stopAttempt as play } from "@/roleplay/attempt/stop-attempt";
import type { Viewer } from "../viewer/viewer";
import { changeAttempt } from "../way/change-attempt";
import { endPause } from "../way/end-pause";

const stopped = {
  practice: undefined,
  screening:
    "You have stopped the role-play. It is marked as unfinished, and nothing else is held against you.",
};

/** The participant's own stop at `now`, also out of a pause. An attempt that has ended stays as it ended. */
export async function stopAttempt(
  viewer: Viewer,
  asked: { attempt: string; since?: number },
  now: number = Date.now(),
): Promise<AttemptView> {
  return changeAttempt(viewer, asked, now, ({ found, projected, ended }) => {
    if (ended) return null;
    const { mode } = found.attempt;
    const step = play(found.version.play, projected.state, projected.state.at, stopped[mode]);
    const pause = endPause(found.attempt, now);
    return {
      step: { state: step.state, entries: [...projected.entries, ...step.entries] },
      ...(pause && { pause }),
    };
  });
}
