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
import { writeEvidence } from "./write-evidence";

/** One role-play of a screening with its evidence turn by turn, as JSON. Throws forbidden, not-found (also for a warm-up). */
export async function exportAttempt(
  staff: Staff,
  { screening: id, attempt }: { screening: string; attempt: string },
  now: number = Date.now(),
): Promise<string> {
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
        // Whoever is to rate a second time without sight of the first is known by it: access/review/find-seen.ts.
        act: "exported a candidate",
        kind: "invitation",
        subject: invitation.id,
        detail: { attempt: row.id },
      },
      now,
    ),
  );
  const head = headExport(screening, invitation, now);
  return writeEvidence({ ...head, attempt: await gatherAttempt(row) }, invitation);
}
