import "server-only";
import { and, asc, desc, eq, gte } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { scenarioVersions } from "@/db/schema/scenario-versions";
import { scorecards } from "@/db/schema/scorecards";
import { absences } from "@/db/schema/screening/absences";
import { comments } from "@/db/schema/screening/comments";
import { overrides } from "@/db/schema/screening/overrides";
import { ratings } from "@/db/schema/screening/ratings";
import { signals } from "@/db/schema/screening/signals";
import { readEntries } from "../way/read-entries";

/** An attempt with all its evidence, turn by turn, as an export tells it. */
export type GatheredAttempt = Awaited<ReturnType<typeof gatherAttempt>>;

type AttemptRow = typeof attempts.$inferSelect;

/** The graded role-plays of an invitation, in their order. The warm-up, which is never graded, is no part of them. */
export async function listGradedSteps(invitation: string): Promise<AttemptRow[]> {
  return database()
    .select()
    .from(attempts)
    .where(and(eq(attempts.invitation, invitation), gte(attempts.draw, 0)))
    .orderBy(asc(attempts.draw));
}

/**
 * All that is kept of one attempt: the transcript with the moves that were found in each reply, every scorecard (the first
 * one counts), what reviewers put beside it, and notes for a human reader, which are no part of the grade. The time limit is
 * left out: it would tell of extra time, which is no matter of who decides.
 */
export async function gatherAttempt(row: AttemptRow) {
  const [title, transcript, graded, changed, rated, said, noted, away] = await Promise.all([
    readTitle(row.hash),
    readEntries(row.id),
    readScorecards(row.id),
    database().select().from(overrides).where(eq(overrides.attempt, row.id)).orderBy(asc(overrides.id)),
    database().select().from(ratings).where(eq(ratings.attempt, row.id)).orderBy(asc(ratings.by)),
    database().select().from(comments).where(eq(comments.attempt, row.id)).orderBy(asc(comments.id)),
    database().select().from(signals).where(eq(signals.attempt, row.id)).orderBy(asc(signals.id)),
    database().select().from(absences).where(eq(absences.attempt, row.id)).orderBy(asc(absences.id)),
  ]);
  return {
    id: row.id,
    step: (row.draw ?? 0) + 1,
    scenario: { id: row.scenario, title, hash: row.hash },
    seed: row.seed,
    engine: row.engine,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    ending: row.ending,
    transcript,
    scorecards: graded,
    overrides: changed.map(({ criterion, machine, level, reason, by, at }) => ({
      criterion,
      machine,
      level,
      reason,
      by,
      at: at.toISOString(),
    })),
    ratings: rated.map(({ criterion, level, by, at }) => ({ criterion, level, by, at: at.toISOString() })),
    comments: said.map(({ sequence, text, by, at }) => ({ sequence, text, by, at: at.toISOString() })),
    signals: noted.map(({ body, notedAt }) => ({ ...body, notedAt: notedAt.toISOString() })),
    absences: away.map(({ from, until, granted }) => ({
      from: from.toISOString(),
      until: until.toISOString(),
      grantedSeconds: granted / 1000,
    })),
  };
}

async function readTitle(hash: string): Promise<string | null> {
  const [found] = await database()
    .select({ content: scenarioVersions.content })
    .from(scenarioVersions)
    .where(eq(scenarioVersions.hash, hash));
  return found?.content.title ?? null;
}

async function readScorecards(attempt: string) {
  const rows = await database()
    .select()
    .from(scorecards)
    .where(eq(scorecards.attempt, attempt))
    .orderBy(desc(scorecards.round), desc(scorecards.id));
  return rows.map(({ round, grader, reading, body, createdAt }) => ({
    round,
    grader,
    reading,
    gradedAt: createdAt.toISOString(),
    scorecard: body,
  }));
}
