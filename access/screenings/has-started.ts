import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";

/** Whether a candidate of a screening has begun a role-play. */
export async function hasStarted(screening: string): Promise<boolean> {
  const started = and(eq(invitations.screening, screening), isNotNull(invitations.startedAt));
  const [one] = await database().select({ id: invitations.id }).from(invitations).where(started).limit(1);
  return one !== undefined;
}
