import "server-only";
import { and, eq, isNotNull, isNull, lt } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { invitations } from "@/db/schema/screening/invitations";
import { findAnyAttempt } from "../way/find-attempt";
import { settleBy } from "../way/settle-attempt";
import { finishInvitation } from "./finish-invitation";
import { underWay } from "./under-way";

const minute = 60_000;
/** In one sweep; the next one goes on. */
const most = 500;

/**
 * Notices what candidates left behind: role-plays that ended by time while nobody looked, and invitations whose deadline
 * passed after a part. Gives how many invitations it finished. Everything that it does would also be done by the candidate's
 * own next page; without it the staff would wait for that.
 */
export async function finishDue(now: number = Date.now()): Promise<number> {
  const before = await countFinished();
  for (const { id } of await listLeft(now)) await settleBy(() => findAnyAttempt(id), now);
  for (const { id } of await listOver(now)) await finishInvitation(id, now);
  return (await countFinished()) - before;
}

const countFinished = () => database().$count(invitations, isNotNull(invitations.finishedAt));

/** Open attempts of screenings from which nothing was heard for a while. */
function listLeft(now: number) {
  const quiet = lt(attempts.hereAt, new Date(now - 2 * minute));
  return database()
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.mode, "screening"), isNull(attempts.ending), isNull(attempts.pausedAt), quiet))
    .orderBy(attempts.hereAt)
    .limit(most);
}

/** Begun invitations of which a part is over: those with nothing more to play are finished, the others stay as they are. */
function listOver(now: number) {
  const quiet = lt(attempts.endedAt, new Date(now - minute));
  return database()
    .select({ id: invitations.id })
    .from(invitations)
    .innerJoin(attempts, eq(attempts.invitation, invitations.id))
    .where(and(underWay(), quiet))
    .groupBy(invitations.id)
    .limit(most);
}
