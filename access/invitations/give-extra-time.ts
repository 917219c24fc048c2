import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { commit } from "@/db/commit";
import { attempts } from "@/db/schema/attempts";
import { invitations } from "@/db/schema/screening/invitations";
import { drawCases } from "@/scenarios/screening/draw-cases";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { findScreening } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findInvitation } from "./find-invitation";

/**
 * Gives a candidate so many per cent on top of every time limit (0 takes it back), also in a role-play that is running.
 * What has ended stays as it was.
 */
export async function giveExtraTime(
  staff: Staff,
  asked: { screening: string; invitation: string; extraTime: number },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-screenings");
  const { extraTime } = asked;
  if (!Number.isInteger(extraTime) || extraTime < 0 || extraTime > 300)
    throw new AppError("invalid", "Extra time is a whole number of per cent, from 0 to 300.", {
      problems: [{ where: "extraTime", what: "is a whole number from 0 to 300" }],
    });
  const [{ plan, seed }, row] = await Promise.all([findScreening(asked.screening), findInvitation(asked)]);
  if (row.finishedAt !== null || row.revokedAt !== null)
    throw new AppError(
      "conflict",
      "This candidate has no role-play ahead, so more time would change nothing.",
    );
  const drawn = drawCases({ ...plan, seed, place: row.place, extraTime });
  const limits = [...drawn.draws.entries(), ...(drawn.warmUp ? [[-1, drawn.warmUp] as const] : [])];
  await commit(
    (to) =>
      to
        .update(invitations)
        .set({ extraTime, ...drawn, touchedAt: new Date(now) })
        .where(eq(invitations.id, row.id)),
    ...limits.map(
      ([draw, { minutes }]) =>
        (to: Parameters<ReturnType<typeof noteAudit>>[0]) =>
          to
            .update(attempts)
            .set({ limit: Math.round(minutes * 60_000) })
            .where(and(eq(attempts.invitation, row.id), eq(attempts.draw, draw), isNull(attempts.endedAt))),
    ),
    noteAudit(
      {
        actor: staff.id,
        act: "gave extra time",
        kind: "invitation",
        subject: row.id,
        detail: { screening: asked.screening, before: row.extraTime, after: extraTime },
      },
      now,
    ),
  );
}
