import "server-only";
import { asc, desc } from "drizzle-orm";
import { database } from "@/db/database";
import { staff as members } from "@/db/schema/staff/staff";
import { staffInvitations } from "@/db/schema/staff/staff-invitations";
import type { Role } from "@/scenarios/screening/role";
import { refuseUnless } from "./refuse-unless";
import type { Staff } from "./staff";

export type Member = { id: string; name: string; email: string; role: Role; closed: boolean };
export type OpenLink = { id: string; role: Role; note: string; expiresAt: string };

/** All accounts by name, and the one-time links that still hold, newest first. */
export async function listStaff(
  staff: Staff,
  now: number = Date.now(),
): Promise<{ members: Member[]; links: OpenLink[] }> {
  refuseUnless(staff, "manage-staff");
  const [rows, links] = await Promise.all([
    database().select().from(members).orderBy(asc(members.name)),
    database().select().from(staffInvitations).orderBy(desc(staffInvitations.createdAt)),
  ]);
  return {
    members: rows.map(({ id, name, email, role, closedAt }) => ({
      id,
      name,
      email,
      role,
      closed: closedAt !== null,
    })),
    links: links
      .filter(({ usedAt, revokedAt, expiresAt }) => !usedAt && !revokedAt && expiresAt.getTime() > now)
      .map(({ id, role, note, expiresAt }) => ({ id, role, note, expiresAt: expiresAt.toISOString() })),
  };
}
