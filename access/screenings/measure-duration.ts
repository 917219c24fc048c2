import "server-only";
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { invitations } from "@/db/schema/screening/invitations";
import type { MeasuredDuration } from "@/scenarios/screening/measured-duration";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";

const minute = 60_000;

/** Who goes on the next day has not taken a day: of the time between two role-plays so much counts. */
const longestBreak = 10 * minute;

/**
 * How long finished candidates took from the first role-play (the warm-up included) to the last word, in minutes, long
 * breaks left out: the middle one, and that within which nine in ten were done. Of the last 500; null: nobody has finished.
 */
export async function measureDuration(
  staff: Staff,
  { screening }: { screening: string },
): Promise<MeasuredDuration | null> {
  refuseUnless(staff, "review-candidates");
  const finished = database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.screening, screening),
        inArray(invitations.state, ["finished", "reviewed", "decided"]),
        isNotNull(invitations.finishedAt),
      ),
    )
    .orderBy(desc(invitations.id))
    .limit(500);
  const rows = await database()
    .select({ of: attempts.invitation, from: attempts.startedAt, until: attempts.endedAt })
    .from(attempts)
    .where(inArray(attempts.invitation, finished))
    .orderBy(attempts.startedAt);
  const lengths = [...groupByCandidate(rows).values()].map(addUp).sort((one, other) => one - other);
  if (lengths.length === 0) return null;
  const at = (share: number) => Math.ceil((lengths[Math.ceil(lengths.length * share) - 1] ?? 0) / minute);
  return { finished: lengths.length, median: at(0.5), most: at(0.9) };
}

type Played = { from: Date; until: Date };

function groupByCandidate(
  rows: { of: string | null; from: Date; until: Date | null }[],
): Map<string, Played[]> {
  const groups = new Map<string, Played[]>();
  for (const { of, from, until } of rows) {
    if (of === null || until === null) continue;
    groups.set(of, [...(groups.get(of) ?? []), { from, until }]);
  }
  return groups;
}

function addUp(played: Played[]): number {
  let sum = 0;
  let before: Date | null = null;
  for (const { from, until } of played) {
    const gap = before === null ? 0 : from.getTime() - before.getTime();
    sum += Math.min(Math.max(0, gap), longestBreak) + until.getTime() - from.getTime();
    before = until;
  }
  return sum;
}
