import "server-only";
import type { Step } from "@/roleplay/attempt/attempt-state";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { endAbsence } from "./end-absence";
import { keepStep, type Pause } from "./keep-step";
import { type Settled, settleAttempt } from "./settle-attempt";
import { showAttempt } from "./show-attempt";
import { takeTurns } from "./take-turns";

/** What an act does to an attempt; null: nothing, it was done before. */
export type Change = { step: Step; pause?: Pause } | null;

type Asked = { attempt: string; since?: number };

const tries = 8;

/**
 * The way of every act on an attempt: find it through the viewer, bring it to the moment, decide, write once, answer what is
 * to be seen. Where another writer was faster, all of it is done again from what that one wrote.
 */
export function changeAttempt(
  viewer: Viewer,
  { attempt, since = 0 }: Asked,
  now: number,
  decide: (settled: Settled) => Change | Promise<Change>,
): Promise<AttemptView> {
  // Acts of one process on one attempt queue up, so that they need not race; the lock stands for those of others.
  return takeTurns(`attempt ${attempt}`, async () => {
    for (let left = tries; left > 0; left -= 1) {
      const settled = await settleAttempt(viewer, attempt, now);
      const { found, here } = meet(settled, now);
      const change = await decide({ ...settled, found });
      if (!change) return showAttempt(settled.found, settled.projected, since);
      const kept = await keepStep(found.attempt, change.step, now, { pause: change.pause, here });
      if (!kept.ok) continue;
      const changed = { ...found, attempt: { ...found.attempt, ...change.pause, state: change.step.state } };
      return showAttempt(changed, { state: change.step.state, entries: [] }, since);
    }
    throw new AppError(
      "conflict",
      "This role-play is being changed from several places at once. Please try again.",
    );
  });
}

/** Who does something is here: in a screening that ends an absence, and the act finds the attempt's times after it. */
function meet({ found, ended }: Settled, now: number) {
  const here = ended ? null : endAbsence(found.attempt, now);
  return { found: here ? { ...found, attempt: { ...found.attempt, ...here.times } } : found, here };
}

/** Refuses an act on an attempt that is over or paused. */
export function refuseUnlessRunning({ found, ended }: Settled): void {
  if (ended) throw new AppError("conflict", "This role-play has ended: nothing more can be done in it.");
  if (found.attempt.pausedAt) {
    throw new AppError("conflict", "This role-play is paused. Resume it first.");
  }
}
