import "server-only";
import type { AttemptState } from "@/roleplay/attempt/attempt-state";
import { readSettings } from "@/settings";
import { AppError } from "../app-error";

/** Refuses another act in an attempt whose transcript has grown beyond anything that a conversation needs. */
export function refuseOverlong({ next }: AttemptState): void {
  if (next < readSettings().ATTEMPT_ENTRIES) return;
  throw new AppError(
    "too-many",
    "This role-play has become too long to go on. Stop it and look at its scorecard.",
  );
}
