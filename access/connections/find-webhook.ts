import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db/database";
import { webhooks } from "@/db/schema/post/webhooks";
import { AppError } from "../app-error";

/** A webhook that is open. Throws not-found. */
export async function findWebhook(id: string): Promise<typeof webhooks.$inferSelect> {
  const [found] = await database()
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.id, id), isNull(webhooks.closedAt)));
  if (!found) throw new AppError("not-found", "There is no such webhook, or it was closed already.");
  return found;
}
