import "server-only";
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { invitations } from "@/db/schema/screening/invitations";
import type { MailState } from "@/scenarios/screening/board";

/** E-mails that were tried for the last time in vain. */
export const failedMail = and(eq(outbox.kind, "mail"), isNull(outbox.sentAt), isNotNull(outbox.failedAt));

/** How many e-mails to candidates of a screening could not be sent. */
export async function countFailedMails(screening: string): Promise<number> {
  const failed = database().select({ id: outbox.invitation }).from(outbox).where(failedMail);
  return database().$count(
    invitations,
    and(eq(invitations.screening, screening), inArray(invitations.id, failed)),
  );
}

/** What became of the newest e-mail to each of some candidates. */
export async function readMailStates(ids: readonly string[]): Promise<Map<string, MailState>> {
  if (ids.length === 0) return new Map();
  const rows = await database()
    .select({
      of: outbox.invitation,
      sentAt: outbox.sentAt,
      failedAt: outbox.failedAt,
      problem: outbox.problem,
    })
    .from(outbox)
    .where(and(inArray(outbox.invitation, [...ids]), eq(outbox.kind, "mail")))
    .orderBy(outbox.id);
  const states = new Map<string, MailState>();
  for (const { of, sentAt, failedAt, problem } of rows) {
    if (of === null) continue;
    states.set(of, { state: sentAt ? "sent" : failedAt ? "failed" : "waiting", problem });
  }
  return states;
}
