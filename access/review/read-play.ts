import "server-only";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { database } from "@/db/database";
import { absences } from "@/db/schema/screening/absences";
import { comments } from "@/db/schema/screening/comments";
import { ratings } from "@/db/schema/screening/ratings";
import { signals } from "@/db/schema/screening/signals";
import { criterionName } from "@/grading/case/criterion-name";
import { scorecard as scorecardSchema } from "@/grading/scorecard";
import { shownEntry } from "@/roleplay/attempt/attempt-view";
import { showEntry } from "@/roleplay/attempt/show-entry";
import { reading } from "@/roleplay/transcript/reading";
import type { PlayHead, RatingLine, ReviewedPlay } from "@/scenarios/screening/review";
import { showDesk } from "@/scenarios/show-desk";
import { readEntries } from "../way/read-entries";
import { maskAll } from "./mask-all";
import { nameStaff } from "./name-staff";
import type { WeighedPlay } from "./weigh-plays";

type Mask = (text: string) => string;

/** One weighed role-play with all that stands beside it. `mask` goes over every text that may hold the candidate's name. */
export async function readPlay(
  { attempt, version, scorecard, rounds, standing, overrides }: WeighedPlay,
  head: PlayHead,
  mask: Mask | null,
): Promise<ReviewedPlay> {
  const { id } = attempt;
  const [entries, said, rated, noted, away] = await Promise.all([
    readEntries(id),
    database().select().from(comments).where(eq(comments.attempt, id)).orderBy(asc(comments.id)),
    database().select().from(ratings).where(eq(ratings.attempt, id)),
    database().select().from(signals).where(eq(signals.attempt, id)).orderBy(asc(signals.id)),
    database().select().from(absences).where(eq(absences.attempt, id)).orderBy(asc(absences.from)),
  ]);
  const nameOf = await nameStaff([...overrides, ...said, ...rated].map(({ by }) => by));
  const readings = entries.flatMap((entry) =>
    // Parsed, because readings of old know nothing of unsure moves and marks.
    entry.kind === "reply" ? [{ entry: entry.sequence, reading: reading.parse(entry.reading) }] : [],
  );
  return {
    ...head,
    desk: showDesk(version.scenario),
    seed: attempt.seed,
    startedAt: attempt.startedAt.toISOString(),
    entries: maskAll(z.array(shownEntry), entries.map(showEntry), mask),
    readings: maskAll(z.array(z.object({ entry: z.int(), reading })), readings, mask),
    scorecard: maskAll(scorecardSchema, scorecard, mask),
    rounds,
    standing: Object.fromEntries(standing),
    overrides: overrides
      .map(({ id, criterion, machine, level, reason, by, at }) => ({
        id,
        criterion: criterionName.parse(criterion),
        machine,
        level,
        reason,
        by: nameOf(by),
        at: at.toISOString(),
      }))
      .reverse(),
    comments: said.map(({ id, sequence, text, by, at }) => ({
      id,
      sequence,
      text,
      by: nameOf(by),
      at: at.toISOString(),
    })),
    ratings: gatherRatings(rated, nameOf),
    signals: noted.map(({ body }) => body),
    absences: away.map(({ from, until, granted }) => ({
      from: from.toISOString(),
      until: until.toISOString(),
      granted,
    })),
  };
}

function gatherRatings(rows: (typeof ratings.$inferSelect)[], nameOf: (id: string) => string): RatingLine[] {
  const raters = new Map<string, RatingLine>();
  for (const { by, criterion, level, at } of rows) {
    const line = raters.get(by) ?? { by: nameOf(by), at: at.toISOString(), levels: {} };
    line.levels[criterionName.parse(criterion)] = level;
    raters.set(by, line);
  }
  return [...raters.values()].sort((one, other) => one.at.localeCompare(other.at));
}
