import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { AppError } from "../app-error";

export type InvitationRow = typeof invitations.$inferSelect;

/** An invitation of a screening. One of another screening is not found. */
export async function findInvitation(asked: {
  screening: string;
  invitation: string;
}): Promise<InvitationRow> {
  const [row] = await database()
    .select()
    .from(invitations)
    .where(and(eq(invitations.id, asked.invitation), eq(invitations.screening, asked.screening)));
  if (row) return row;
  throw new AppError("not-found", "There is no such candidate in this screening.");
}
