import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { apiKeys } from "@/db/schema/post/api-keys";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";

/** Makes a key open nothing from now on. Throws not-found where there is none, or it was revoked before. */
export async function revokeKey(
  staff: Staff,
  { key }: { key: string },
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "manage-connections");
  const open = and(eq(apiKeys.id, key), isNull(apiKeys.revokedAt));
  if ((await database().$count(apiKeys, open)) === 0)
    throw new AppError("not-found", "There is no such key, or it was revoked already.");
  await commit(
    (to) =>
      to
        .update(apiKeys)
        .set({ revokedAt: new Date(now) })
        .where(open),
    noteAudit({ actor: staff.id, act: "revoked a key", kind: "connection", subject: key }, now),
  );
}
