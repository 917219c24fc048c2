import "server-only";
import type { ScreeningDraft } from "@/scenarios/screening/screening-draft";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findScreening } from "./find-screening";

/** A screening: what its header tells, and all that was settled about it. Throws not-found. */
export async function readScreening(
  staff: Staff,
  { screening }: { screening: string },
): Promise<{ top: ScreeningTop; draft: ScreeningDraft; createdAt: string }> {
  refuseUnless(staff, "review-candidates");
  const row = await findScreening(screening);
  const { id, title, state, blind, plan, createdAt } = row;
  const deadline = row.deadline?.toISOString() ?? null;
  return {
    top: { id, title, state, blind, deadline },
    draft: { title, blind, deadline, plan },
    createdAt: createdAt.toISOString(),
  };
}
