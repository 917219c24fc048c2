import "server-only";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { findAttempt } from "../way/find-attempt";
import { startAttempt } from "./start-attempt";

/**
 * Another attempt at the scenario of an earlier one, as the library has it today: with the same seed the customer is the
 * same one in the same mood, with a new one they choose other words. In a screening each role-play is played once.
 */
export async function retryAttempt(
  viewer: Viewer,
  { attempt, seed }: { attempt: string; seed: "same" | "new" },
  now: number = Date.now(),
): Promise<AttemptView> {
  const { attempt: earlier } = await findAttempt(viewer, attempt);
  if (earlier.mode === "screening") {
    throw new AppError(
      "forbidden",
      "In a screening each role-play is played once. It cannot be begun again.",
    );
  }
  const again = seed === "same" ? { seed: earlier.seed } : {};
  return startAttempt(viewer, { scenario: earlier.scenario, ...again }, now);
}
