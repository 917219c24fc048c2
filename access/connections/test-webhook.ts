import "server-only";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { outbox } from "@/db/schema/post/outbox";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findWebhook } from "./find-webhook";

/** Puts a message of the event "test" on its way to a webhook. What became of it stands among the deliveries. Throws not-found. */
export async function testWebhook(
  staff: Staff,
  { webhook }: { webhook: string },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-connections");
  await findWebhook(webhook);
  const [id, at] = [makeId(now), new Date(now)];
  const row = { id, kind: "webhook" as const, cause: `test ${id}`, to: webhook, body: {}, tries: 0 };
  await commit(
    (to) => to.insert(outbox).values({ ...row, createdAt: at, dueAt: at }),
    noteAudit({ actor: staff.id, act: "tested a webhook", kind: "connection", subject: webhook }, now),
  );
}
