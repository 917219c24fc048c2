import "server-only";
import { desc, inArray } from "drizzle-orm";
import { database } from "@/db/database";
import { apiKeys } from "@/db/schema/post/api-keys";
import { webhooks } from "@/db/schema/post/webhooks";
import { staff as members } from "@/db/schema/staff/staff";
import type { KeyHead, WebhookHead } from "@/scenarios/screening/connection";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";

/** All keys and webhooks, the newest first, also those that no longer hold. Neither keys nor secrets are in it. */
export async function listConnections(staff: Staff): Promise<{ keys: KeyHead[]; webhooks: WebhookHead[] }> {
  refuseUnless(staff, "manage-connections");
  const [keys, hooks] = await Promise.all([
    database().select().from(apiKeys).orderBy(desc(apiKeys.id)),
    database().select().from(webhooks).orderBy(desc(webhooks.id)),
  ]);
  const names = await readNames([...keys, ...hooks].map(({ createdBy }) => createdBy));
  return {
    keys: keys.map(({ id, name, createdBy, createdAt, lastUsedAt, revokedAt }) => ({
      id,
      name,
      by: names.get(createdBy) ?? "somebody",
      since: createdAt.toISOString(),
      used: lastUsedAt?.toISOString() ?? null,
      revoked: revokedAt?.toISOString() ?? null,
    })),
    webhooks: hooks.map(({ id, url, createdBy, createdAt, closedAt }) => ({
      id,
      url,
      by: names.get(createdBy) ?? "somebody",
      since: createdAt.toISOString(),
      closed: closedAt?.toISOString() ?? null,
    })),
  };
}

async function readNames(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database()
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(inArray(members.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
