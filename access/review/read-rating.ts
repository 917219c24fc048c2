import "server-only";
import { and, asc, eq, gte, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { shownEntry } from "@/roleplay/attempt/attempt-view";
import { showEntry } from "@/roleplay/attempt/show-entry";
import type { RatingTask } from "@/scenarios/screening/rating";
import { showDesk } from "@/scenarios/show-desk";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { currentLibrary } from "../library/current-library";
import { loadVersion } from "../library/load-version";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import type { AttemptRow } from "../way/find-attempt";
import { readEntries } from "../way/read-entries";
import { type Asked, findCandidate } from "./find-candidate";
import { findRated } from "./find-rated";
import { findSeen } from "./find-seen";
import { maskAll } from "./mask-all";
import { maskName } from "./mask-name";

/**
 * A candidate's role-play for a second rater: the bare transcript and the rubric's words, no level and no total of
 * anybody's. Without `attempt` the first that they have not rated. Throws forbidden, not-found (also while nothing is over).
 */
export async function readRating(
  staff: Staff,
  { attempt, ...asked }: Asked & { attempt?: string },
  now: number = Date.now(),
): Promise<RatingTask> {
  refuseUnless(staff, "review-candidates");
  const { invitation, head } = await findCandidate(asked);
  const rows = await database()
    .select()
    .from(attempts)
    .where(and(eq(attempts.invitation, invitation.id), gte(attempts.draw, 0), isNotNull(attempts.ending)))
    .orderBy(asc(attempts.draw));
  const rated = await findRated(
    staff,
    rows.map(({ id }) => id),
  );
  const chosen = attempt
    ? rows.find(({ id }) => id === attempt)
    : (rows.find(({ id }) => !rated.has(id)) ?? rows[0]);
  if (!chosen) throw new AppError("not-found", "There is no role-play of this candidate to rate.");
  const seen = (await findSeen(staff, [invitation.id])).has(invitation.id);
  const state = rated.has(chosen.id) ? "done" : seen ? "seen" : "open";
  const plays = await Promise.all(
    rows.map(async ({ id, hash }) => ({
      attempt: id,
      title: (await loadVersion(hash)).scenario.title,
      rated: rated.has(id),
    })),
  );
  const { id, screening, name } = head;
  const task = { id, screening, name, state, plays } as const;
  if (state !== "open") return { ...task, play: null };
  await commit(
    noteAudit(
      {
        actor: staff.id,
        act: "read for rating",
        kind: "invitation",
        subject: invitation.id,
        detail: { attempt: chosen.id },
      },
      now,
    ),
  );
  return { ...task, play: await showPlay(chosen, head.blind ? maskName(invitation.name) : null) };
}

async function showPlay(
  { id, hash }: AttemptRow,
  mask: ((text: string) => string) | null,
): Promise<RatingTask["play"]> {
  const [{ scenario }, { rubric }, entries] = await Promise.all([
    loadVersion(hash),
    currentLibrary(),
    readEntries(id),
  ]);
  return {
    attempt: id,
    title: scenario.title,
    desk: showDesk(scenario),
    entries: maskAll(z.array(shownEntry), entries.map(showEntry), mask),
    criteria: rubric.map(({ id: criterion, dimension, label, question, anchors }) => ({
      criterion,
      dimension,
      label,
      question,
      anchors,
    })),
  };
}
