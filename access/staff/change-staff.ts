import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { sessions } from "@/db/schema/staff/sessions";
import { staff as members } from "@/db/schema/staff/staff";
import type { Write } from "@/db/store/store";
import type { Role } from "@/scenarios/screening/role";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { takeTurns } from "../way/take-turns";
import { refuseUnless } from "./refuse-unless";
import type { Staff } from "./staff";

/** What may be changed about an account; closing it ends its sessions at once. */
export type StaffChange = { member: string; role?: Role; closed?: boolean };

/** Gives a member of the staff another role, or closes or reopens their account. There is always one open owner. */
export async function changeStaff(
  staff: Staff,
  { member, role, closed }: StaffChange,
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-staff");
  // Two owners who close each other's accounts at once must not leave none.
  await takeTurns("change staff", async () => {
    const [found] = await database().select().from(members).where(eq(members.id, member));
    if (!found) throw new AppError("not-found", "There is no such member of the staff.");
    const loses = found.role === "owner" && (closed === true || (role !== undefined && role !== "owner"));
    if (loses) await refuseLastOwner(member);
    const row = {
      role: role ?? found.role,
      closedAt: closed === undefined ? found.closedAt : closed ? new Date(now) : null,
      updatedAt: new Date(now),
    };
    await commit(
      (to) => to.update(members).set(row).where(eq(members.id, member)),
      ...(closed ? [deleteSessions(member)] : []),
      noteAudit(
        {
          actor: staff.id,
          act: "changed an account",
          kind: "staff",
          subject: member,
          detail: { role: row.role, closed: row.closedAt !== null },
        },
        now,
      ),
    );
  });
}

const deleteSessions =
  (member: string): Write =>
  (to) =>
    to.delete(sessions).where(eq(sessions.userId, member));

async function refuseLastOwner(member: string): Promise<void> {
  const others = and(eq(members.role, "owner"), isNull(members.closedAt), ne(members.id, member));
  if ((await database().$count(members, others)) > 0) return;
  throw new AppError("conflict", "This is the only owner. Make somebody else an owner first.");
}
