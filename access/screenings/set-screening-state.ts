import "server-only";
import { eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { screenings } from "@/db/schema/screening/screenings";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { checkDraft } from "./check-draft";
import { findScreening } from "./find-screening";

/**
 * Opens a screening, so that candidates can be invited and begin, or closes it: nobody begins any more. Either may be
 * done again later; what it is already changes nothing.
 */
export async function setScreeningState(
  staff: Staff,
  { screening, state }: { screening: string; state: "open" | "closed" },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-screenings");
  const row = await findScreening(screening);
  if (row.state === state) return;
  if (row.state === "draft" && state === "closed")
    throw new AppError("conflict", "A draft is not open yet, so there is nothing to close.");
  const deadline = row.deadline?.toISOString() ?? null;
  if (state === "open") await checkDraft({ title: row.title, blind: row.blind, deadline, plan: row.plan });
  if (state === "open" && row.deadline !== null && row.deadline.getTime() <= now)
    throw new AppError(
      "conflict",
      "The deadline has passed, so nobody could begin. Set a later one in the settings first.",
    );
  await commit(
    (to) =>
      to
        .update(screenings)
        .set({ state, changedAt: new Date(now) })
        .where(eq(screenings.id, screening)),
    noteAudit(
      {
        actor: staff.id,
        act: state === "open" ? "opened a screening" : "closed a screening",
        kind: "screening",
        subject: screening,
      },
      now,
    ),
  );
}
