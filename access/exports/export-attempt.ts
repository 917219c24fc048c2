import "server-only";
import { and, eq, gte } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { gatherAttempt } from "./gather-attempt";
import { headExport } from "./head-export";

/** One role-play of a screening with its evidence turn by turn. Throws forbidden, not-found (also for a warm-up). */
export async function exportAttempt(
  staff: Staff,
  { screening: id, attempt }: { screening: string; attempt: string },
  now: number = Date.now(),
) {
  refuseUnless(staff, "export");
  const [found] = await database()
    .select({ row: attempts, invitation: invitations, screening: screenings })
    .from(attempts)
    .innerJoin(invitations, eq(invitations.id, attempts.invitation))
    .innerJoin(screenings, eq(screenings.id, invitations.screening))
    .where(and(eq(attempts.id, attempt), gte(attempts.draw, 0), eq(screenings.id, id)));
  if (!found) throw new AppError("not-found", "There is no such role-play in this screening.");
  const { row, invitation, screening } = found;
  await commit(
    noteAudit(
      {
        actor: staff.id,
        act: "exported a role-play",
        kind: "attempt",
        subject: row.id,
        detail: { invitation: invitation.id },
      },
      now,
    ),
  );
  return { ...headExport(screening, invitation, now), attempt: await gatherAttempt(row) };
}
