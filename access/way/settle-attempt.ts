import "server-only";
import type { Step } from "@/roleplay/attempt/attempt-state";
import type { Viewer } from "../viewer/viewer";
import { type Found, findAttempt } from "./find-attempt";
import { keepStep } from "./keep-step";
import { projectAttempt } from "./project-attempt";

/** An attempt as it stands at a moment. `ended`: nothing more can happen in it. */
export type Settled = { found: Found; projected: Step; ended: boolean };

/**
 * Projects an attempt to a moment. Only an ending that came by time alone is written: lists and caps know ended
 * attempts by it. Everything else that came by time is computed again at the next call, and written with the next act.
 */
export async function settleAttempt(viewer: Viewer, id: string, now: number): Promise<Settled> {
  const found = await findAttempt(viewer, id);
  const projected = projectAttempt(found, now);
  const { ending } = projected.state;
  if (!ending || found.attempt.ending) return { found, projected, ended: ending !== null };
  await keepStep(found.attempt, projected, now);
  // Whether this call or another one wrote it, it is read back as it is kept.
  const kept = await findAttempt(viewer, id);
  const again = projectAttempt(kept, now);
  return { found: kept, projected: again, ended: again.state.ending !== null };
}
