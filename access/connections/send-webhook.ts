import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/database";
import type { outbox } from "@/db/schema/post/outbox";
import { webhooks } from "@/db/schema/post/webhooks";
import { invitations } from "@/db/schema/screening/invitations";
import { PostError } from "../post/post-error";
import { readPost } from "../post/read-post";
import { postSigned } from "./post-signed";

type Letter = Pick<typeof outbox.$inferSelect, "id" | "to" | "invitation" | "createdAt">;

/**
 * Tells a webhook that a candidate has finished. It names nobody: who receives it asks the API for the result, or knows
 * the candidate by their own reference. Throws an Error whose message says why it did not arrive, a final PostError
 * where trying again is of no use; when it is tried again is for the caller to know.
 */
export async function sendWebhook(
  { id, to, invitation, createdAt }: Letter,
  now: number = Date.now(),
): Promise<void> {
  const [webhook] = await database().select().from(webhooks).where(eq(webhooks.id, to));
  if (!webhook || webhook.closedAt !== null) throw new PostError("The webhook was closed.", true);
  const told = invitation === null ? writeTest(id, createdAt) : await writeFinished(id, invitation);
  await postSigned({ url: webhook.url, secret: webhook.secret, id, at: now, body: JSON.stringify(told) });
}

/** The same at each try, but for what has changed about the invitation since. */
async function writeFinished(id: string, invitation: string) {
  const [row] = await database().select().from(invitations).where(eq(invitations.id, invitation));
  if (!row) throw new PostError("The candidate's data were deleted in the meantime.", true);
  return {
    id,
    event: "screening.finished",
    at: (row.finishedAt ?? row.touchedAt).toISOString(),
    screening: row.screening,
    invitation: row.id,
    reference: row.reference,
    total: row.total,
    link: `${readPost().address}/screenings/${row.screening}/candidates/${row.id}`,
  };
}

/** Of the same form, with nothing in it. */
function writeTest(id: string, createdAt: Date) {
  return {
    id,
    event: "test",
    at: createdAt.toISOString(),
    screening: null,
    invitation: null,
    reference: null,
    total: null,
    link: readPost().address,
  };
}
