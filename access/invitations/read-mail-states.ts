import "server-only";
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { invitations } from "@/db/schema/screening/invitations";
import type { MailState } from "@/scenarios/screening/board";

/** The candidates of a screening to whom an e-mail could not be sent: it was tried for the last time in vain. */
export async function findFailedMails(screening: string): Promise<string[]> {
  const failed = and(eq(outbox.kind, "mail"), isNull(outbox.sentAt), isNotNull(outbox.failedAt));
  const rows = await database()
    .select({ id: invitations.id })
    .from(outbox)
    .innerJoin(invitations, eq(invitations.id, outbox.invitation))
    .where(and(failed, eq(invitations.screening, screening)));
  return [...new Set(rows.map(({ id }) => id))];
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
