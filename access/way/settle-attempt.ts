import "server-only";
import type { Step } from "@/roleplay/attempt/attempt-state";
import type { Viewer } from "../viewer/viewer";
import { endAbsence } from "./end-absence";
import { type Found, findAttempt } from "./find-attempt";
import { findMoment } from "./find-moment";
import { keepStep } from "./keep-step";
import { projectAttempt } from "./project-attempt";

/** An attempt as it stands at a moment. `ended`: nothing more can happen in it. */
export type Settled = { found: Found; projected: Step; ended: boolean };

/**
 * Projects an attempt to a moment. Only an ending that came by time alone is written: lists and caps know ended
 * attempts by it. Everything else that came by time is computed again at the next call, and written with the next act.
 */
export function settleAttempt(viewer: Viewer, id: string, now: number): Promise<Settled> {
  return settleBy(() => findAttempt(viewer, id), now);
}

/** The same, of an attempt that is found by other means than its viewer. */
export async function settleBy(find: () => Promise<Found>, now: number): Promise<Settled> {
  const found = await find();
  const projected = projectAttempt(found, now);
  const { ending } = projected.state;
  if (!ending || found.attempt.ending) return { found, projected, ended: ending !== null };
  await keepStep(found.attempt, projected, now, { here: findAbsence(found, projected) });
  // Whether this call or another one wrote it, it is read back as it is kept.
  const kept = await find();
  const again = projectAttempt(kept, now);
  return { found: kept, projected: again, ended: again.state.ending !== null };
}

/** The absence in the middle of which an attempt ended, if it did. */
function findAbsence({ attempt }: Found, { state, entries }: Step) {
  const here = endAbsence(attempt, findMoment(attempt, entries.at(-1)?.at ?? state.at));
  return here?.absence ? here : null;
}
