import "server-only";
import { asc, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { decisions } from "@/db/schema/screening/decisions";
import { noteAudit } from "../audit/note-audit";
import { findInvitation } from "../invitations/find-invitation";
import { findScreening } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { gatherAttempt, listGradedSteps } from "./gather-attempt";
import { headExport } from "./head-export";
import { writeEvidence } from "./write-evidence";

/**
 * All of one candidate's role-plays in a screening with their evidence, what they come to, and what was decided, as JSON. In
 * blind mode no name and no employment history until the decision. Throws forbidden, not-found.
 */
export async function exportInvitation(
  staff: Staff,
  { screening: id, invitation }: { screening: string; invitation: string },
  now: number = Date.now(),
): Promise<string> {
  refuseUnless(staff, "export");
  const screening = await findScreening(id);
  const row = await findInvitation({ screening: id, invitation });
  await commit(
    noteAudit({ actor: staff.id, act: "exported a candidate", kind: "invitation", subject: row.id }, now),
  );
  const head = headExport(screening, row, now);
  const steps = await listGradedSteps(row.id);
  const told = {
    ...head,
    state: row.state,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    weights: screening.plan.weights,
    result: row.result,
    history: head.blind ? null : row.history,
    decisions: await readDecisions(row.id),
    attempts: await Promise.all(steps.map(gatherAttempt)),
  };
  return writeEvidence(told, row);
}

async function readDecisions(invitation: string) {
  const rows = await database()
    .select()
    .from(decisions)
    .where(eq(decisions.invitation, invitation))
    .orderBy(asc(decisions.id));
  return rows.map(({ decision, reason, by, at }) => ({ decision, reason, by, at: at.toISOString() }));
}
