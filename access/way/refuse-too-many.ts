import "server-only";
import { and, asc, eq, gt, isNull, type SQL } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { readSettings } from "@/settings";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { settleAttempt } from "./settle-attempt";

const hour = 60 * 60 * 1000;

/**
 * Refuses another start where the guest, or all guests of their network address together, have started as many as they
 * may within the hour, or where the guest has too many open.
 */
export async function refuseTooMany(viewer: Viewer, now: number): Promise<void> {
  const settings = readSettings();
  const byGuest = eq(attempts.guest, viewer.guest);
  await refuseStarts(byGuest, settings.GUEST_STARTS_PER_HOUR, now, "You have");
  const byAddress = eq(attempts.address, viewer.address);
  await refuseStarts(
    byAddress,
    settings.ADDRESS_STARTS_PER_HOUR,
    now,
    "From your network address, guests have",
  );
  await refuseOpen(viewer, settings.GUEST_OPEN_ATTEMPTS, now);
}

async function refuseStarts(whose: SQL, most: number, now: number, who: string): Promise<void> {
  const within = and(whose, gt(attempts.startedAt, new Date(now - hour)));
  if ((await database().$count(attempts, within)) < most) return;
  const retryAfter = await findWait(within, now);
  const minutes = Math.ceil(retryAfter / 60);
  throw new AppError(
    "too-many",
    `${who} started ${most} role-plays within the last hour, which is the most. Try again in ${minutes} min.`,
    { retryAfter },
  );
}

/** In how many seconds the oldest start leaves the hour. */
async function findWait(within: SQL | undefined, now: number): Promise<number> {
  const [oldest] = await database()
    .select({ startedAt: attempts.startedAt })
    .from(attempts)
    .where(within)
    .orderBy(asc(attempts.startedAt))
    .limit(1);
  const free = (oldest?.startedAt.getTime() ?? now) + hour;
  return Math.max(1, Math.ceil((free - now) / 1000));
}

async function refuseOpen(viewer: Viewer, most: number, now: number): Promise<void> {
  const open = and(eq(attempts.guest, viewer.guest), isNull(attempts.ending));
  if ((await database().$count(attempts, open)) < most) return;
  // Customers who have left by themselves are known only when somebody looks.
  const rows = await database().select({ id: attempts.id }).from(attempts).where(open);
  for (const { id } of rows) await settleAttempt(viewer, id, now);
  if ((await database().$count(attempts, open)) < most) return;
  throw new AppError(
    "too-many",
    `You have ${most} role-plays open, which is the most. Finish or stop one of them, then start this one.`,
    { retryAfter: 60 },
  );
}
