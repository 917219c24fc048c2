import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { webhooks } from "@/db/schema/post/webhooks";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findFault } from "./webhook-address";

const newWebhook = z.strictObject({
  url: z
    .string()
    .trim()
    .max(2000)
    .superRefine((url, context) => {
      const fault = findFault(url);
      if (fault !== null) context.addIssue({ code: "custom", message: fault });
    }),
});

/** From now on that address is told of each candidate who has finished. The secret that the messages are signed with is answered here once. */
export async function makeWebhook(
  staff: Staff,
  asked: z.input<typeof newWebhook>,
  now: number = Date.now(),
): Promise<{ id: string; secret: string }> {
  refuseUnless(staff, "manage-connections");
  const { url } = newWebhook.parse(asked);
  const secret = `composure_secret_${randomBytes(32).toString("base64url")}`;
  const id = makeId(now);
  const row = { id, url, secret, createdBy: staff.id, createdAt: new Date(now) };
  await commit(
    (to) => to.insert(webhooks).values(row),
    noteAudit({ actor: staff.id, act: "made a webhook", kind: "connection", subject: id }, now),
  );
  return { id, secret };
}
