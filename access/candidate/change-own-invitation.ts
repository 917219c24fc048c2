import "server-only";
import { eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { invitations } from "@/db/schema/screening/invitations";
import type { Write } from "@/db/store/store";
import { type AuditNote, noteAudit } from "../audit/note-audit";
import type { OwnInvitation } from "./is-over";

type Change = Partial<typeof invitations.$inferInsert>;
type Note = { act: string; detail?: NonNullable<AuditNote["detail"]> };

/** Keeps what a candidate did with their own invitation, in one commit with the line of the audit log. */
export async function changeOwnInvitation(
  { invitation: { id } }: Pick<OwnInvitation, "invitation">,
  change: Change,
  note: Note,
  now: number,
  ...more: readonly Write[]
): Promise<void> {
  const row = { ...change, touchedAt: new Date(now) };
  await commit(
    (to) => to.update(invitations).set(row).where(eq(invitations.id, id)),
    ...more,
    noteAudit({ actor: "candidate", kind: "invitation", subject: id, ...note }, now),
  );
}
