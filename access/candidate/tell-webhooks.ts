import "server-only";
import { isNull } from "drizzle-orm";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { outbox } from "@/db/schema/post/outbox";
import { webhooks } from "@/db/schema/post/webhooks";
import type { Write } from "@/db/store/store";

/** The writes that put one message for each open webhook into the outbox: a candidate has finished. What it says is read when it is sent. */
export async function tellWebhooks(invitation: string, now: number): Promise<Write[]> {
  const open = await database().select({ id: webhooks.id }).from(webhooks).where(isNull(webhooks.closedAt));
  const at = new Date(now);
  return open.map(({ id: to }) => {
    const cause = `finished ${invitation} ${to}`;
    const row = { id: makeId(now), kind: "webhook" as const, cause, invitation, to, body: {} };
    return (write) =>
      write
        .insert(outbox)
        .values({ ...row, createdAt: at, dueAt: at, tries: 0 })
        .onConflictDoNothing();
  });
}
