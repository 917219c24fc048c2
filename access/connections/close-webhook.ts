import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { commit } from "@/db/commit";
import { outbox } from "@/db/schema/post/outbox";
import { webhooks } from "@/db/schema/post/webhooks";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findWebhook } from "./find-webhook";

/** From now on nothing is sent to that address, and what waits to be sent there is given up. Throws not-found. */
export async function closeWebhook(
  staff: Staff,
  { webhook }: { webhook: string },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-connections");
  await findWebhook(webhook);
  const at = new Date(now);
  const waiting = and(
    eq(outbox.kind, "webhook"),
    eq(outbox.to, webhook),
    isNull(outbox.sentAt),
    isNull(outbox.failedAt),
  );
  await commit(
    (to) => to.update(webhooks).set({ closedAt: at }).where(eq(webhooks.id, webhook)),
    (to) => to.update(outbox).set({ failedAt: at, problem: "The webhook was closed." }).where(waiting),
    noteAudit({ actor: staff.id, act: "closed a webhook", kind: "connection", subject: webhook }, now),
  );
}
