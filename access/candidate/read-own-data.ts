import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { absences } from "@/db/schema/screening/absences";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import { signals } from "@/db/schema/screening/signals";
import { showEntry } from "@/roleplay/attempt/show-entry";
import { noteAudit } from "../audit/note-audit";
import { loadVersion } from "../library/load-version";
import type { Viewer } from "../viewer/viewer";
import { readEntries } from "../way/read-entries";
import { readKeptScorecard } from "../way/read-kept-scorecard";
import { findOwnInvitation } from "./find-own-invitation";

/**
 * All that is a candidate's own, to take along as JSON: what they gave, wrote and did, what was noted beside it, and their
 * result as far as the plan shows it. Noted in the audit log.
 */
export async function readOwnData(viewer: Viewer | null, now: number = Date.now()) {
  const { invitation, screening } = await findOwnInvitation(viewer);
  const { plan } = screening;
  const showsAll = plan.feedback === "full" && invitation.finishedAt !== null;
  const [played, [groups]] = await Promise.all([
    readPlayed(invitation.id, showsAll),
    database().select().from(groupAnswersGiven).where(eq(groupAnswersGiven.invitation, invitation.id)),
  ]);
  await commit(
    noteAudit(
      { actor: "candidate", act: "took a copy of their data", kind: "invitation", subject: invitation.id },
      now,
    ),
  );
  const { name, email, reference, extraTime, language, history, accommodation } = invitation;
  return {
    about: `All that ${screening.title} holds of your own, as of ${new Date(now).toISOString()}. Times are UTC.`,
    alsoKept: showsAll
      ? "Comments and decisions of the people who read your role-plays are not in this file."
      : "The grading of your role-plays, and comments and decisions of the people who read them, are not in this file.",
    askForIt: plan.contact,
    invitation: {
      id: invitation.id,
      ...{ name, email, reference, extraTime, language, history, accommodation },
      invitedAt: invitation.createdAt,
      openedAt: invitation.openedAt,
      consentedAt: invitation.consentedAt,
      startedAt: invitation.startedAt,
      finishedAt: invitation.finishedAt,
      humanLookAskedAt: invitation.humanLookAskedAt,
      result: showsAll ? invitation.result : undefined,
    },
    voluntaryAnswers: groups ? { ...groups.body, answeredAt: groups.answeredAt } : null,
    roleplays: played,
  };
}

async function readPlayed(invitation: string, showsAll: boolean) {
  const rows = await database()
    .select(columns)
    .from(attempts)
    .where(eq(attempts.invitation, invitation))
    .orderBy(asc(attempts.draw));
  const ids = rows.map(({ id }) => id);
  const [away, notes] = await Promise.all([
    database().select().from(absences).where(inArray(absences.attempt, ids)).orderBy(asc(absences.from)),
    database().select().from(signals).where(inArray(signals.attempt, ids)).orderBy(asc(signals.notedAt)),
  ]);
  return Promise.all(
    rows.map(async ({ hash, draw, ...attempt }) => ({
      ...attempt,
      title: (await loadVersion(hash)).scenario.title,
      warmUp: draw === -1,
      transcript: (await readEntries(attempt.id)).map(showEntry),
      absences: away
        .filter((one) => one.attempt === attempt.id)
        .map(({ from, until, granted }) => ({ from, until, forgivenMs: granted })),
      notes: notes
        .filter((one) => one.attempt === attempt.id)
        .map(({ body, notedAt }) => ({ ...body, notedAt })),
      scorecard: showsAll && draw !== -1 ? await readKeptScorecard(attempt.id) : undefined,
    })),
  );
}

/** Without the state, which is the customer's. */
const columns = {
  id: attempts.id,
  draw: attempts.draw,
  hash: attempts.hash,
  startedAt: attempts.startedAt,
  endedAt: attempts.endedAt,
  ending: attempts.ending,
  limitMs: attempts.limit,
};
