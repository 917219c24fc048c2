import "server-only";
import { and, eq, gt, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { invitations } from "@/db/schema/screening/invitations";
import type { Write } from "@/db/store/store";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { queueMail } from "../post/queue-mail";
import { readPost } from "../post/read-post";
import { writeReminder } from "../post/write-reminder";
import { findScreening, type ScreeningRow } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { takeTurns } from "../way/take-turns";
import type { InvitationRow } from "./find-invitation";
import { refuseUnlessOpen } from "./invite-candidates";

const day = 24 * 60 * 60 * 1000;

/**
 * E-mails a reminder to one candidate, or to all of a screening who have not finished and whose link still holds: nobody
 * within a day of their invitation or of the last reminder. Gives how many were written to.
 */
export async function remindCandidates(
  staff: Staff,
  { screening: id, invitation }: { screening: string; invitation?: string },
  now: number = Date.now(),
): Promise<{ reminded: number }> {
  refuseUnless(staff, "manage-screenings");
  if (!readPost().ready)
    throw new AppError("invalid", "This server sends no e-mails, so nobody can be reminded by it.");
  return takeTurns(`invitations of ${id}`, async () => {
    const screening = await findScreening(id);
    refuseUnlessOpen(screening, now);
    const due = await findDue(id, invitation, now);
    if (due.length === 0 && invitation !== undefined)
      throw new AppError(
        "conflict",
        "No reminder was sent: the candidate has no e-mail address here, has finished, has a link that no longer holds, or was written to within the last day.",
      );
    const first = await findFirstMails(due.map((row) => row.id));
    await commit(...due.flatMap((row) => remind(staff, screening, { row, first: first.get(row.id) }, now)));
    return { reminded: due.length };
  });
}

async function findDue(screening: string, only: string | undefined, now: number): Promise<InvitationRow[]> {
  const yesterday = new Date(now - day);
  return database()
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.screening, screening),
        inArray(invitations.state, ["invited", "opened", "started"]),
        isNotNull(invitations.email),
        gt(invitations.expiresAt, new Date(now)),
        lte(invitations.createdAt, yesterday),
        or(isNull(invitations.remindedAt), lte(invitations.remindedAt, yesterday)),
        only === undefined ? undefined : eq(invitations.id, only),
      ),
    );
}

/** The id of each candidate's invitation in the outbox, which the reminder follows in their mailbox. */
async function findFirstMails(ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await database()
      .select({ id: outbox.id, of: outbox.invitation, cause: outbox.cause })
      .from(outbox)
      .where(and(inArray(outbox.invitation, ids.slice(start, start + 500)), eq(outbox.kind, "mail")))
      .orderBy(outbox.id);
    // The newest one with a link: an earlier link no longer holds.
    for (const { id, of, cause } of rows) if (of !== null && !cause.startsWith("reminder")) found.set(of, id);
  }
  return found;
}

type Due = { row: InvitationRow; first: string | undefined };

function remind(staff: Staff, screening: ScreeningRow, { row, first }: Due, now: number): Write[] {
  const { deadline, plan, title } = screening;
  const mail = writeReminder({
    language: row.language ?? plan.languages[0] ?? "en",
    name: row.name,
    title,
    opened: row.openedAt !== null,
    until: deadline !== null && deadline < row.expiresAt ? deadline : row.expiresAt,
    contact: plan.contact,
  });
  const cause = `reminder ${row.id} ${new Date(now).toISOString().slice(0, 10)}`;
  const letter = {
    cause,
    invitation: row.id,
    to: row.email ?? "",
    mail: { ...mail, follows: first ?? null },
  };
  return [
    queueMail(letter, now),
    (to) =>
      to
        .update(invitations)
        .set({ remindedAt: new Date(now) })
        .where(eq(invitations.id, row.id)),
    noteAudit(
      {
        actor: staff.id,
        act: "sent a reminder",
        kind: "invitation",
        subject: row.id,
        detail: { screening: screening.id },
      },
      now,
    ),
  ];
}
