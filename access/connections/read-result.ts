import "server-only";
import { commit } from "@/db/commit";
import type { ToldResult } from "@/scenarios/screening/invitation-status";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import type { InvitationRow } from "../invitations/find-invitation";
import { readPost } from "../post/read-post";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findById } from "./show-status";

/** What one candidate's role-plays came to. Throws forbidden, not-found, conflict (not finished yet, or revoked). */
export async function readResult(
  staff: Staff,
  { invitation }: { invitation: string },
  now: number = Date.now(),
): Promise<ToldResult> {
  refuseUnless(staff, "export");
  const row = await findById(invitation);
  const { result } = row;
  if (result === null || row.finishedAt === null) throw new AppError("conflict", explain(row));
  await commit(
    noteAudit({ actor: staff.id, act: "read a result", kind: "invitation", subject: row.id }, now),
  );
  const screening = `${readPost().address}/screenings/${row.screening}`;
  return {
    invitation: row.id,
    screening: row.screening,
    reference: row.reference,
    finishedAt: row.finishedAt.toISOString(),
    total: result.total,
    reviewedTotal: row.reviewedTotal,
    dimensions: result.dimensions,
    confidence: result.confidence,
    spread: result.spread,
    unfinished: result.unfinished,
    humanLook: { advised: result.humanLook, asked: row.humanLookAskedAt !== null },
    steps: result.steps,
    decision:
      row.decision === null ? null : { decision: row.decision, at: row.decidedAt?.toISOString() ?? null },
    automatic: false,
    note: "The total is a machine's reading of a few chats. Whether a candidate advances is decided by a person who has read them; nobody is ever rejected automatically.",
    links: {
      review: `${screening}/candidates/${row.id}`,
      report: `${screening}/candidates/${row.id}/report`,
      evidence: `${screening}/exports/candidates/${row.id}`,
    },
  };
}

function explain({ state }: InvitationRow): string {
  if (state === "revoked") return "This invitation was revoked, so there is no result.";
  return `The candidate has not finished yet (${state}). Ask again later, or let a webhook tell you.`;
}
