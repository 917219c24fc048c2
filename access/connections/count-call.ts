import "server-only";
import { eq, sql } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { apiKeys } from "@/db/schema/post/api-keys";
import { rateLimits } from "@/db/schema/staff/rate-limits";
import { readSettings } from "@/settings";
import { AppError } from "../app-error";
import { takeTurns } from "../way/take-turns";

const minute = 60 * 1000;

/**
 * Counts a call by a key, and refuses what is more than PROGRAM_CALLS_PER_MINUTE. The counter is the database's, so that all
 * servers count together; with each minute that begins, the key's last use is noted.
 */
export async function countCall(key: string, now: number): Promise<void> {
  const name = `program ${key}`;
  const own = eq(rateLimits.key, name);
  await takeTurns(name, async () => {
    const [kept] = await database().select().from(rateLimits).where(own);
    const since = kept ? now - kept.lastRequest : minute;
    if (kept && since >= 0 && since < minute) {
      if (kept.count >= readSettings().PROGRAM_CALLS_PER_MINUTE) refuse(minute - since);
      await commit((to) =>
        to
          .update(rateLimits)
          .set({ count: sql`${rateLimits.count} + 1` })
          .where(own),
      );
      return;
    }
    const begun = { count: 1, lastRequest: now };
    await commit(
      (to) =>
        to
          .insert(rateLimits)
          .values({ id: makeId(now), key: name, ...begun })
          .onConflictDoUpdate({ target: rateLimits.key, set: begun }),
      (to) =>
        to
          .update(apiKeys)
          .set({ lastUsedAt: new Date(now) })
          .where(eq(apiKeys.id, key)),
    );
  });
}

function refuse(left: number): never {
  const retryAfter = Math.max(1, Math.ceil(left / 1000));
  throw new AppError("too-many", `This key has made too many calls. Go on in ${retryAfter} seconds.`, {
    retryAfter,
  });
}
