import { and, isNotNull, isNull, lt } from "drizzle-orm";
import { commit } from "./commit";
import { database } from "./database";
import { attempts } from "./schema/attempts";

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes guests' attempts in which nothing was done for `days` days, with their transcripts and scorecards, and
 * forgets the network addresses of all that started more than a day ago. Candidates' attempts stay: they go with their
 * invitation (purge-candidates.ts). Gives how many attempts went.
 */
export async function purgeGuests(now: number, days: number): Promise<number> {
  const old = and(isNull(attempts.invitation), lt(attempts.lastSeenAt, new Date(now - days * day)));
  const count = await database().$count(attempts, old);
  const known = and(isNotNull(attempts.address), lt(attempts.startedAt, new Date(now - day)));
  await commit(
    (to) => to.delete(attempts).where(old),
    (to) => to.update(attempts).set({ address: null }).where(known),
  );
  return count;
}
