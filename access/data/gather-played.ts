import "server-only";
import { asc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { scorecards } from "@/db/schema/scorecards";
import { absences } from "@/db/schema/screening/absences";
import { comments } from "@/db/schema/screening/comments";
import { overrides } from "@/db/schema/screening/overrides";
import { ratings } from "@/db/schema/screening/ratings";
import { signals } from "@/db/schema/screening/signals";
import { loadVersion } from "../library/load-version";
import { readEntries } from "../way/read-entries";

/** All role-plays of a candidate with whatever belongs to them: transcript, scorecards, and what people and the machine noted. */
export async function gatherPlayed(invitation: string, called: (actor: string) => string) {
  const rows = await database()
    .select()
    .from(attempts)
    .where(eq(attempts.invitation, invitation))
    .orderBy(asc(attempts.draw));
  const played = [];
  for (const row of rows) played.push(await gatherOne(row, called));
  return played;
}

async function gatherOne(attempt: typeof attempts.$inferSelect, called: (actor: string) => string) {
  const { id } = attempt;
  const { scenario } = await loadVersion(attempt.hash);
  const [graded, changed, rated, said, noted, away] = await Promise.all([
    database().select().from(scorecards).where(eq(scorecards.attempt, id)).orderBy(asc(scorecards.round)),
    database().select().from(overrides).where(eq(overrides.attempt, id)).orderBy(asc(overrides.id)),
    database().select().from(ratings).where(eq(ratings.attempt, id)).orderBy(asc(ratings.criterion)),
    database().select().from(comments).where(eq(comments.attempt, id)).orderBy(asc(comments.id)),
    database().select().from(signals).where(eq(signals.attempt, id)).orderBy(asc(signals.id)),
    database().select().from(absences).where(eq(absences.attempt, id)).orderBy(asc(absences.from)),
  ]);
  return {
    id,
    title: scenario.title,
    warmUp: attempt.draw === -1,
    limitMs: attempt.limit,
    startedAt: attempt.startedAt,
    endedAt: attempt.endedAt,
    pausedForMs: attempt.pausedFor,
    ending: attempt.ending,
    lastSeenAt: attempt.lastSeenAt,
    engine: attempt.engine,
    grader: attempt.grader,
    transcript: await readEntries(id),
    scorecards: graded.map(({ round, grader, reading, total, body, createdAt }) => ({
      ...{ round, grader, reading, total, body, createdAt },
    })),
    overrides: changed.map(({ criterion, machine, level, reason, by, at }) => ({
      ...{ criterion, machine, level, reason, at },
      by: called(by),
    })),
    ratings: rated.map(({ criterion, level, by, at }) => ({ criterion, level, by: called(by), at })),
    comments: said.map(({ sequence, text, by, at }) => ({ sequence, text, by: called(by), at })),
    signals: noted.map(({ body, notedAt }) => ({ ...body, notedAt })),
    absences: away.map(({ from, until, granted }) => ({ from, until, forgivenMs: granted })),
  };
}
