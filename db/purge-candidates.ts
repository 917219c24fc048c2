import { and, eq, isNull, lt, or, type SQL } from "drizzle-orm";
import { commit } from "./commit";
import { database } from "./database";
import { eraseInvitations } from "./erase-invitations";
import { makeId } from "./make-id";
import { audit } from "./schema/audit";
import { invitations } from "./schema/screening/invitations";
import { screenings } from "./schema/screening/screenings";
import type { Write } from "./store/store";

const day = 24 * 60 * 60 * 1000;
/** So many candidates are deleted in one transaction: others write in between. */
const batch = 200;

/**
 * Deletes all that is kept about candidates whose time is over: the days of retention that their screening's plan states have passed
 * since the decision and since the last sign of life, and they are not on hold. Each is noted in the audit log, without anything
 * personal, and so is each run. Gives how many went and how many were kept by a hold.
 */
export async function purgeCandidates(now: number): Promise<{ deleted: number; held: number }> {
  const plans = await database().select({ id: screenings.id, plan: screenings.plan }).from(screenings);
  let [deleted, held] = [0, 0];
  for (const { id, plan } of plans) {
    const over = isOver(id, new Date(now - plan.retentionDays * day));
    deleted += await purgeScreening(id, and(over, eq(invitations.onHold, false)), now);
    held += await database().$count(invitations, and(over, eq(invitations.onHold, true)));
  }
  await commit(note("ran the retention", "data", "retention", { deleted, held }, now));
  return { deleted, held };
}

function isOver(screening: string, before: Date): SQL | undefined {
  return and(
    eq(invitations.screening, screening),
    lt(invitations.touchedAt, before),
    or(isNull(invitations.decidedAt), lt(invitations.decidedAt, before)),
  );
}

async function purgeScreening(screening: string, due: SQL | undefined, now: number): Promise<number> {
  let deleted = 0;
  for (;;) {
    const rows = await database().select({ id: invitations.id }).from(invitations).where(due).limit(batch);
    if (rows.length === 0) return deleted;
    const ids = rows.map(({ id }) => id);
    await commit(
      ...ids.map((id) => note("deleted all data by retention", "invitation", id, { screening }, now)),
      ...eraseInvitations(ids, due),
    );
    deleted += ids.length;
  }
}

function note(
  act: string,
  kind: string,
  subject: string,
  detail: Record<string, string | number>,
  now: number,
): Write {
  const row = { id: makeId(now), at: new Date(now), actor: "composure", act, kind, subject, detail };
  return (to) => to.insert(audit).values(row);
}
