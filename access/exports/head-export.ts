import "server-only";
import type { invitations } from "@/db/schema/screening/invitations";
import type { ScreeningRow } from "../screenings/find-screening";
import { nameCandidate } from "./name-candidate";

type InvitationRow = typeof invitations.$inferSelect;

/** What every export of evidence begins with: what it is, whose, and how its figures are to be read. */
export function headExport(screening: ScreeningRow, invitation: InvitationRow, now: number) {
  return {
    composure: "evidence",
    version: 1,
    exportedAt: new Date(now).toISOString(),
    reading:
      "Levels (1 to 5) and totals (0 to 100) are the machine's; overrides are a reviewer's and stand beside them. Signals and absences are notes for a human reader and no part of any grade. Offsets are UTF-16. No decision is automatic.",
    screening: { id: screening.id, title: screening.title },
    invitation: invitation.id,
    ...nameCandidate(screening, invitation),
  };
}
