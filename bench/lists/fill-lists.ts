import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { attempts } from "@/db/schema/attempts";
import { audit } from "@/db/schema/audit";
import { outbox } from "@/db/schema/post/outbox";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import { invitations } from "@/db/schema/screening/invitations";
import type { Write } from "@/db/store/store";
import { drawChance } from "@/roleplay/chance";
import { ages, ethnicities, sexes } from "@/scenarios/screening/group-answers";

const minute = 60_000;
const day = 24 * 60 * minute;

const history = ["Brightwater Home Insurance", "Cobalt Mobile", "Lindenhof Hotel"].map((employer, index) => ({
  employer,
  title: "Customer care adviser",
  from: `${2016 + index * 3}-03`,
  until: `${2018 + index * 3}-11`,
  tasks:
    "First calls after floods and burst pipes, agreed next steps, wrote the notes for the loss adjuster.",
}));

/** So many rows go into one transaction: SQLite takes a bounded number of values at once. */
const part = 400;

/**
 * A screening that so many candidates have finished, each with a role-play that is over: what lists read (and what lies beside it in the same
 * tables) is there in full; transcripts and scorecards, which no list reads, are left out. Two per cent more are invited only.
 */
export async function fillLists(screening: string, ended: EndedAttempt, finished: number): Promise<void> {
  const start = Date.now() - 200 * day;
  const all = Math.round(finished * 1.02);
  for (let from = 0; from < all; from += part) {
    const places = Array.from({ length: Math.min(part, all - from) }, (_, index) => from + index);
    const people = places.map((place) =>
      makePerson(screening, place, place < finished, start + place * minute),
    );
    await commit(...writeAll(people, ended));
  }
}

/** An attempt that is over, as all of them look. */
export type EndedAttempt = typeof attempts.$inferSelect;
type Person = ReturnType<typeof makePerson>;

function makePerson(screening: string, place: number, isFinished: boolean, now: number) {
  const chance = (purpose: string) => drawChance(3, place, purpose);
  const name = `${firsts[Math.floor(chance("first") * firsts.length)]} ${lasts[Math.floor(chance("last") * lasts.length)]}`;
  const email = `candidate.${place}@example.com`;
  const at = new Date(now);
  const total = Math.round(chance("total") * 900 + 50) / 10;
  const decided = chance("decided") < 0.6;
  const decision = chance("decision") < 0.45 ? ("advance" as const) : ("decline" as const);
  const attempt = makeId(now);
  const scores = { compassion: total, composure: total, efficiency: total, efficacy: total };
  const result = {
    ...{
      total,
      dimensions: scores,
      confidence: "high" as const,
      spread: null,
      unfinished: 0,
      humanLook: false,
    },
    steps: [{ attempt, scenario: "violin-in-the-rain", total }],
  };
  const graded = {
    ...{
      openedAt: at,
      consentedAt: at,
      startedAt: at,
      finishedAt: new Date(now + 20 * minute),
      result,
      total,
    },
    state: decided
      ? ("decided" as const)
      : chance("reviewed") < 0.5
        ? ("reviewed" as const)
        : ("finished" as const),
    ...(decided && { decision, decidedAt: new Date(now + 3 * day) }),
    ...(chance("overridden") < 0.1 && { reviewedTotal: Math.min(100, total + 2) }),
    history,
  };
  const row = {
    ...{ id: makeId(now), screening, token: `token ${screening} ${place}`, place, name, email },
    ...{ sought: `${name} ${email}`.toLowerCase(), alias: `Candidate ${place}`, reference: `ATS-${place}` },
    ...{ extraTime: 0, draws: [{ scenario: "violin-in-the-rain", seed: place, minutes: 15 }] },
    ...{ state: "invited" as const, createdBy: "bench", createdAt: at, onHold: false },
    ...{ expiresAt: new Date(now + 400 * day), touchedAt: new Date(now + 3 * day) },
    ...(chance("accommodation") < 0.01 && { accommodation: "More time, please." }),
    ...(isFinished && graded),
  };
  const answers = {
    sex: sexes[Math.floor(chance("sex") * 2)] ?? null,
    ethnicity: ethnicities[Math.floor(chance("ethnicity") * ethnicities.length)] ?? null,
    age: ages[Math.floor(chance("age") * 2)] ?? null,
  };
  const failed = chance("mail") < 0.01;
  return { row, at, isFinished, attempt, answers: chance("answers") < 0.85 ? answers : null, failed };
}

function writeAll(people: readonly Person[], ended: EndedAttempt): Write[] {
  const done = people.filter(({ isFinished }) => isFinished);
  const rows = people.map(({ row }) => row);
  const played = done.map(({ row, at, attempt }, index) => ({
    ...{ ...ended, id: attempt, guest: `candidate ${row.id}`, invitation: row.id, draw: 0, seed: index },
    ...{ startedAt: at, endedAt: new Date(at.getTime() + 20 * minute), lastSeenAt: at },
  }));
  const answered = done.flatMap(({ row, at, answers }) =>
    answers ? [{ invitation: row.id, screening: row.screening, body: answers, answeredAt: at }] : [],
  );
  const letters = people.map(({ row, at, failed }) => ({
    ...{ id: makeId(at.getTime()), kind: "mail" as const, cause: `invitation ${row.id}`, invitation: row.id },
    ...{ to: row.email, body: {}, createdAt: at, dueAt: at, tries: failed ? 8 : 1 },
    ...(failed ? { failedAt: at, problem: "The address does not exist." } : { sentAt: at }),
  }));
  const lines = people.flatMap(({ row, at }) =>
    ["invited", "opened", "finished", "looked at", "decided"].map((act) => ({
      ...{
        id: makeId(at.getTime()),
        at,
        actor: "bench",
        act,
        kind: "invitation",
        subject: row.id,
        detail: {},
      },
    })),
  );
  return [
    (to) => to.insert(invitations).values(rows),
    ...(done.length > 0 ? [(to: Parameters<Write>[0]) => to.insert(attempts).values(played)] : []),
    ...(answered.length > 0
      ? [(to: Parameters<Write>[0]) => to.insert(groupAnswersGiven).values(answered)]
      : []),
    (to) => to.insert(outbox).values(letters),
    (to) => to.insert(audit).values(lines),
  ];
}

const firsts =
  "Amara Benedikt Chiara Dewi Elif Farid Grace Hiroshi Imogen Jamal Katarzyna Liam Mei Nadia Oskar Paloma".split(
    " ",
  );
const lasts =
  "Nwosu Larsen Lombardi Parry Kaya Haddad Adeyemi Tanaka Clarke Whitfield Nowak Sullivan Chen Rahman".split(
    " ",
  );
