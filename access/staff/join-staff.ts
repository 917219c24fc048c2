import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { accounts } from "@/db/schema/staff/accounts";
import { staff } from "@/db/schema/staff/staff";
import { staffInvitations } from "@/db/schema/staff/staff-invitations";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { takeTurns } from "../way/take-turns";
import { currentAuth, passwordLengths } from "./auth";
import { findStaffInvitation } from "./find-staff-invitation";

/** What somebody gives who comes by a one-time link. */
export const joinForm = z.strictObject({
  name: z.string().trim().min(1, "is empty").max(120),
  email: z.email("is no e-mail address").max(200),
  password: z
    .string()
    .min(passwordLengths.least, `needs at least ${passwordLengths.least} characters`)
    .max(passwordLengths.most, `has more than ${passwordLengths.most} characters`),
});
export type JoinForm = z.infer<typeof joinForm>;

/** Makes the account that a one-time link was given for. Throws not-found, too-many, conflict (the address has an account). */
export async function joinStaff(
  { token, address, ...form }: JoinForm & { token: string; address: string },
  now: number = Date.now(),
): Promise<{ id: string }> {
  const { name, email, password } = joinForm.parse(form);
  return takeTurns("join", async () => {
    const invitation = await findStaffInvitation({ token, address }, now);
    const lower = email.toLowerCase();
    if ((await database().$count(staff, eq(staff.email, lower))) > 0) {
      throw new AppError(
        "conflict",
        "There is an account with this e-mail address already. Sign in instead.",
        {
          problems: [{ where: "email", what: "has an account already" }],
        },
      );
    }
    const { password: hasher } = await currentAuth().$context;
    const at = new Date(now);
    const id = makeId(now);
    const member = { id, name, email: lower, emailVerified: true, role: invitation.role };
    const account = {
      id: makeId(now),
      userId: id,
      accountId: id,
      providerId: "credential",
      password: await hasher.hash(password),
    };
    const unused = and(eq(staffInvitations.id, invitation.id), isNull(staffInvitations.usedAt));
    await commit(
      (to) => to.insert(staff).values({ ...member, createdAt: at, updatedAt: at }),
      (to) => to.insert(accounts).values({ ...account, createdAt: at, updatedAt: at }),
      (to) => to.update(staffInvitations).set({ usedAt: at }).where(unused),
      noteAudit(
        { actor: id, act: "joined", kind: "staff", subject: id, detail: { role: invitation.role } },
        now,
      ),
    );
    return { id };
  });
}
