import "server-only";
import { and, desc, eq, gt } from "drizzle-orm";
import { database } from "@/db/database";
import { sessions } from "@/db/schema/staff/sessions";
import type { Staff } from "./staff";

export type SessionHead = { id: string; browser: string; since: string; seen: string };

/** The browsers in which the member of the staff is signed in, the latest first. */
export async function listSessions(staff: Staff, now: number = Date.now()): Promise<SessionHead[]> {
  const rows = await database()
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, staff.id), gt(sessions.expiresAt, new Date(now))))
    .orderBy(desc(sessions.updatedAt));
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    browser: userAgent ?? "unknown browser",
    since: createdAt.toISOString(),
    seen: updatedAt.toISOString(),
  }));
}
