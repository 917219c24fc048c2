import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findWebhook } from "./find-webhook";

/**
 * Tries a message to a webhook again that was given up. Throws not-found, conflict (it has arrived, or is still being tried).
 */
export async function retryDelivery(
  staff: Staff,
  { delivery }: { delivery: string },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-connections");
  const one = and(eq(outbox.id, delivery), eq(outbox.kind, "webhook"));
  const [letter] = await database().select().from(outbox).where(one);
  if (!letter) throw new AppError("not-found", "There is no such message.");
  await findWebhook(letter.to);
  if (letter.sentAt !== null)
    throw new AppError("conflict", "This message has arrived. It is not sent a second time.");
  if (letter.failedAt === null)
    throw new AppError("conflict", "This message is still being tried. It need not be tried by hand.");
  const failed = and(one, isNull(outbox.sentAt), isNotNull(outbox.failedAt));
  await commit(
    (to) =>
      to
        .update(outbox)
        .set({ failedAt: null, tries: 0, dueAt: new Date(now) })
        .where(failed),
    noteAudit(
      {
        actor: staff.id,
        act: "tried a message to a webhook again",
        kind: "connection",
        subject: letter.to,
        detail: { message: delivery },
      },
      now,
    ),
  );
}
