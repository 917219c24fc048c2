import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { attempts } from "@/db/schema/attempts";
import { entries } from "@/db/schema/entries";
import { hints } from "@/db/schema/hints";
import { outbox } from "@/db/schema/post/outbox";
import { scorecards } from "@/db/schema/scorecards";
import { absences } from "@/db/schema/screening/absences";
import { answers } from "@/db/schema/screening/answers";
import { comments } from "@/db/schema/screening/comments";
import { decisions } from "@/db/schema/screening/decisions";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import type { invitations } from "@/db/schema/screening/invitations";
import { overrides } from "@/db/schema/screening/overrides";
import { ratings } from "@/db/schema/screening/ratings";
import { signals } from "@/db/schema/screening/signals";
import { trialScorecard } from "@/db/trial/trial-scorecard";
import { currentLibrary } from "../library/current-library";
import { noon } from "./open-trial-house";

/**
 * For tests: fills every table that can hold something about a candidate with rows about this one; `word` stands in each text.
 * Gives the attempt's id.
 */
export async function fillTrialCandidate(
  invitation: typeof invitations.$inferSelect,
  { word, by, now = noon }: { word: string; by: string; now?: number },
): Promise<string> {
  const { versions } = await currentLibrary();
  const [id, at] = [makeId(now), new Date(now)];
  const hash = versions.get("trial-suitcase") ?? "";
  const mood = { tension: 40, temper: "tense" as const, pulls: [] };
  const text = `I am ${word}, and I will look into it.`;
  const of = { attempt: id, by, at };
  await commit(
    (to) =>
      to.insert(attempts).values({
        id,
        guest: `candidate ${invitation.id}`,
        invitation: invitation.id,
        draw: 0,
        scenario: "trial-suitcase",
        hash,
        seed: 1,
        mode: "screening",
        engine: "1",
        grader: "1",
        startedAt: at,
        pausedFor: 0,
        state: { seed: 1, next: 0, at: 0, snapshot: {}, timers: [], ending: null },
        next: 1,
        ending: "stopped",
        endedAt: at,
        lastSeenAt: at,
      }),
    (to) =>
      to.insert(entries).values({
        ...{ attempt: id, sequence: 0, at: 1, kind: "line" },
        body: { kind: "line", sequence: 0, at: 1, mood, text, beat: "opening" },
      }),
    (to) =>
      to.insert(hints).values({
        attempt: id,
        place: 0,
        sender: "one",
        body: { entry: 0, step: 1, of: 3, text, topic: "none" },
        askedAt: at,
      }),
    (to) =>
      to.insert(scorecards).values({
        ...{ id: makeId(now), attempt: id, grader: "1", createdAt: at },
        body: { ...trialScorecard, summary: text },
      }),
    (to) =>
      to.insert(overrides).values({ ...of, id: makeId(now), criterion: "empathy", level: 4, reason: text }),
    (to) => to.insert(ratings).values({ ...of, criterion: "empathy", level: 3 }),
    (to) => to.insert(comments).values({ ...of, id: makeId(now), sequence: 0, text }),
    (to) =>
      to.insert(signals).values({
        ...{ id: makeId(now), attempt: id, sender: "one", notedAt: at },
        body: { kind: "pasted", sequence: 0, characters: 30 },
      }),
    (to) => to.insert(absences).values({ id: makeId(now), attempt: id, from: at, until: at, granted: 1000 }),
    (to) =>
      to.insert(answers).values({ attempt: id, sequence: 0, screening: invitation.screening, digest: "abc" }),
    (to) =>
      to
        .insert(decisions)
        .values({ id: makeId(now), invitation: invitation.id, decision: "advance", reason: text, by, at }),
    (to) =>
      to.insert(groupAnswersGiven).values({
        ...{ invitation: invitation.id, screening: invitation.screening, answeredAt: at },
        body: { sex: "female", ethnicity: "two-or-more", age: null },
      }),
    (to) =>
      to.insert(outbox).values({
        ...{ id: makeId(now), kind: "mail", cause: `invitation ${invitation.id}`, invitation: invitation.id },
        ...{ to: `${word}@example.org`, body: { subject: "Your screening", text }, createdAt: at, dueAt: at },
        ...{ tries: 1, sentAt: at },
      }),
  );
  return id;
}
