import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { webhooks } from "@/db/schema/post/webhooks";
import { invitations } from "@/db/schema/screening/invitations";
import type { Delivery } from "@/scenarios/screening/connection";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";

const page = 50;

/** What was sent to webhooks or waits for it, the newest first, 50 at a time; `before`: an earlier page's `next`. */
export async function listDeliveries(
  staff: Staff,
  { before }: { before?: string } = {},
): Promise<{ deliveries: Delivery[]; next: string | null }> {
  refuseUnless(staff, "manage-connections");
  const rows = await database()
    .select({
      letter: outbox,
      url: webhooks.url,
      closedAt: webhooks.closedAt,
      screening: invitations.screening,
    })
    .from(outbox)
    .leftJoin(webhooks, eq(webhooks.id, outbox.to))
    .leftJoin(invitations, eq(invitations.id, outbox.invitation))
    .where(and(eq(outbox.kind, "webhook"), before ? lt(outbox.id, before) : undefined))
    .orderBy(desc(outbox.id))
    .limit(page + 1);
  const shown = rows.slice(0, page);
  return {
    deliveries: shown.map(({ letter, url, closedAt, screening }) => ({
      id: letter.id,
      url: url ?? "",
      event: letter.invitation === null ? "test" : "screening.finished",
      candidate:
        screening && letter.invitation ? `/screenings/${screening}/candidates/${letter.invitation}` : null,
      at: letter.createdAt.toISOString(),
      state: letter.sentAt ? "sent" : letter.failedAt ? "failed" : "waiting",
      tries: letter.tries,
      sent: letter.sentAt?.toISOString() ?? null,
      due: letter.dueAt.toISOString(),
      problem: letter.problem,
      open: closedAt === null && url !== null,
    })),
    next: rows.length > page ? (shown.at(-1)?.letter.id ?? null) : null,
  };
}
