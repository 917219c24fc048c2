import "server-only";
import { and, eq, inArray, isNotNull, notExists } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import type { Write } from "@/db/store/store";
import { drawCases } from "@/scenarios/screening/draw-cases";
import { listLockedChanges } from "@/scenarios/screening/list-locked-changes";
import { type ScreeningDraft, screeningDraft } from "@/scenarios/screening/screening-draft";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { takeTurns } from "../way/take-turns";
import { checkDraft } from "./check-draft";
import { findScreening, type ScreeningRow } from "./find-screening";
import { hasStarted } from "./has-started";

/**
 * Changes a screening. Until somebody has started all of it may be changed, and who is invited is drawn for anew; from
 * then on what would make candidates unequal is refused with the reasons.
 */
export async function changeScreening(
  staff: Staff,
  { screening, draft: asked }: { screening: string; draft: ScreeningDraft },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-screenings");
  const draft = screeningDraft.parse(asked);
  await takeTurns(`invitations of ${screening}`, async () => {
    const row = await findScreening(screening);
    const problems = listLockedChanges(row.plan, draft.plan);
    const started = await hasStarted(screening);
    if (started) refuseLocked(problems);
    else await checkDraft(draft);
    // Somebody may start in this very moment: then the locked parts stay, because the write does not happen.
    const free = problems.length === 0 ? undefined : nobodyStarted(screening);
    await commit(
      ...(problems.length === 0 ? [] : await redraw(row, draft)),
      (to) =>
        to
          .update(screenings)
          .set({
            title: draft.title,
            plan: draft.plan,
            blind: draft.blind,
            deadline: draft.deadline === null ? null : new Date(draft.deadline),
            changedAt: new Date(now),
          })
          .where(and(eq(screenings.id, screening), free)),
      noteAudit(
        {
          actor: staff.id,
          act: "changed a screening",
          kind: "screening",
          subject: screening,
          detail: { blind: draft.blind, deadline: draft.deadline, draws: problems.length > 0 },
        },
        now,
      ),
    );
    if (problems.length > 0 && (await hasStarted(screening)))
      refuseLocked(listLockedChanges((await findScreening(screening)).plan, draft.plan));
  });
}

function refuseLocked(problems: { where: string; what: string }[]): void {
  if (problems.length === 0) return;
  const only = problems.every(({ where }) => where === "retentionDays");
  throw new AppError(
    "conflict",
    only
      ? "Candidates agreed to what they were told: their data cannot be kept for longer. Nothing was changed."
      : "Somebody has started, so this would make candidates unequal. Duplicate the screening to change it.",
    { problems },
  );
}

const nobodyStarted = (screening: string) =>
  notExists(
    database()
      .select({ id: invitations.id })
      .from(invitations)
      .where(and(eq(invitations.screening, screening), isNotNull(invitations.startedAt))),
  );

/** Who was invited before plays by the new plan. */
async function redraw({ id, seed }: ScreeningRow, { plan }: ScreeningDraft): Promise<Write[]> {
  const waiting = and(eq(invitations.screening, id), inArray(invitations.state, ["invited", "opened"]));
  const rows = await database()
    .select({ id: invitations.id, place: invitations.place, extraTime: invitations.extraTime })
    .from(invitations)
    .where(waiting);
  return rows.map((row) => {
    const drawn = drawCases({ ...plan, seed, place: row.place, extraTime: row.extraTime });
    return (to) =>
      to
        .update(invitations)
        .set(drawn)
        .where(and(eq(invitations.id, row.id), nobodyStarted(id)));
  });
}
