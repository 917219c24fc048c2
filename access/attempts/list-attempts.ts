import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { scorecards } from "@/db/schema/scorecards";
import type { AttemptHead } from "@/scenarios/attempt-head";
import { loadVersion } from "../library/load-version";
import type { Viewer } from "../viewer/viewer";
import { settleAttempt } from "../way/settle-attempt";

const most = 100;

/** The viewer's attempts, newest first, at most 100. */
export async function listAttempts(viewer: Viewer, now: number = Date.now()): Promise<AttemptHead[]> {
  await settleOpen(viewer, now);
  const rows = await database()
    .select(columns)
    .from(attempts)
    .where(eq(attempts.guest, viewer.guest))
    .orderBy(desc(attempts.id))
    .limit(most);
  const totals = await readTotals(rows.map(({ id }) => id));
  return Promise.all(
    rows.map(async ({ hash, startedAt, endedAt, pausedAt, ...attempt }) => ({
      ...attempt,
      title: (await loadVersion(hash)).scenario.title,
      startedAt: startedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      paused: pausedAt !== null && !attempt.ending,
      total: totals.get(attempt.id) ?? null,
    })),
  );
}

/** The total of each attempt's newest scorecard. */
async function readTotals(ids: string[]): Promise<Map<string, number | null>> {
  const rows = await database()
    .select({ attempt: scorecards.attempt, total: scorecards.total })
    .from(scorecards)
    .where(inArray(scorecards.attempt, ids))
    .orderBy(asc(scorecards.round), asc(scorecards.id));
  return new Map(rows.map(({ attempt, total }) => [attempt, total]));
}

/** Without the state, which is big and not shown. */
const columns = {
  id: attempts.id,
  scenario: attempts.scenario,
  hash: attempts.hash,
  seed: attempts.seed,
  startedAt: attempts.startedAt,
  endedAt: attempts.endedAt,
  ending: attempts.ending,
  pausedAt: attempts.pausedAt,
};

/** Customers who have left by themselves are known only when somebody looks. A guest has few attempts open. */
async function settleOpen(viewer: Viewer, now: number): Promise<void> {
  const open = await database()
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.guest, viewer.guest), isNull(attempts.ending), isNull(attempts.pausedAt)));
  for (const { id } of open) await settleAttempt(viewer, id, now);
}
