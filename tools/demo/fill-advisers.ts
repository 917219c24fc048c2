import { finishDue } from "@/access/candidate/finish-due";
import { eraseCandidate } from "@/access/data/erase-candidate";
import { holdCandidate } from "@/access/data/hold-candidate";
import { exportRanking } from "@/access/exports/export-ranking";
import { readReport } from "@/access/fairness/read-report";
import { revokeInvitation } from "@/access/invitations/revoke-invitation";
import { setScreeningState } from "@/access/screenings/set-screening-state";
import { between } from "./chance";
import { type Course, chooseScripts } from "./course";
import { type Invited, invitePeople } from "./invite-people";
import type { DemoStaff } from "./make-staff";
import { daysBefore } from "./moments";
import { adviserNames } from "./names";
import { openScreening } from "./open-screening";
import { planAdvisers } from "./plans";
import { reviewAdvisers } from "./review-advisers";
import { takePart } from "./take-part";

/** What is special about some; everybody else finishes as planned. */
const special: Readonly<Record<number, Partial<Course>>> = {
  2: { happenings: [{ pause: 4 }] },
  3: { happenings: [{ away: { turn: 3, seconds: 95 } }] },
  6: { language: "es" },
  7: {
    extraTime: 50,
    accommodation:
      "I have dyslexia and type slowly. At my last two employers I had half as much time again for written tests, which was enough.",
  },
  9: { until: "invited", isRevoked: true },
  11: { asksHumanLook: true },
  13: { happenings: [{}, { end: { turn: 4, by: "stopping" } }] },
  14: { happenings: [{ pasted: [0, 2] }, { pasted: [1] }] },
  16: { happenings: [{}, { lost: { turn: 3, minutes: 3.5 } }] },
  18: { happenings: [{ away: { turn: 2, seconds: 70 } }, { away: { turn: 4, seconds: 160 } }] },
  20: { until: "invited" },
  22: { asksHumanLook: true, happenings: [{}, { lost: { turn: 2, minutes: 14 } }] },
  // The same as somebody else wrote, word by word: the one case of a signal that all reviewers ask about.
  24: { scripts: ["panel/decent-2", "panel/harmful-1"], byHand: true },
  27: { until: "half" },
  29: { language: "es" },
  30: { asksErasure: true },
};

export type Advisers = { screening: string; finished: Invited };

/** The screening of advisers, from the first draft to the last decision, with the first `most` of its candidates. */
export async function fillAdvisers(
  { owner, daniel, priyanka, tomas }: DemoStaff,
  { most, now }: { most: number; now: number },
): Promise<Advisers> {
  const draft = planAdvisers(daysBefore(now, 28, 22));
  const screening = await openScreening(daniel, { draft, seed: 1814, open: true }, daysBefore(now, 46, 10));
  const people = adviserNames.slice(0, most).map((name, place) => {
    const course: Course = { until: "finished", scripts: chooseScripts(place), ...special[place] };
    return { name, person: place, course };
  });
  const invited: Invited[] = [];
  for (const [list, days] of [[people.slice(0, 20), 44] as const, [people.slice(20), 40] as const]) {
    if (list.length === 0) continue;
    const at = daysBefore(now, days, 10);
    const made = await invitePeople(daniel, { screening, people: list, days: 14 }, at);
    for (const [index, one] of made.entries()) {
      const course = list[index]?.course ?? { until: "invited", scripts: chooseScripts(0) };
      const start = daysBefore(
        now,
        days - between(1, 9, "days until opened", one.person),
        between(8, 20, "hour", one.person),
      );
      await takePart(one, course, start);
      if (course.isRevoked)
        await revokeInvitation(daniel, { screening, invitation: one.id }, daysBefore(now, days - 6, 11));
    }
    invited.push(...made);
  }
  await finishDue(daysBefore(now, 27, 7));
  await reviewAdvisers({ daniel, priyanka, tomas }, { screening }, now);
  await setScreeningState(daniel, { screening, state: "closed" }, daysBefore(now, 20, 16));
  const query = { further: [], from: null, until: null, leftOut: [] };
  await readReport(owner, { screening, ...query }, daysBefore(now, 19, 10));
  await exportRanking(daniel, { screening }, daysBefore(now, 19, 11));
  await settleData(owner, screening, invited, now);
  return { screening, finished: invited[0] ?? failEmpty() };
}

/** Somebody asked for erasure, and somebody else's data are kept for as long as a question is open. */
async function settleData(
  owner: DemoStaff["owner"],
  screening: string,
  invited: readonly Invited[],
  now: number,
) {
  const [held, erased] = [invited[5], invited[30]];
  if (held) {
    const reason = "A question about this decision is with our lawyers until it is answered.";
    const key = { screening, invitation: held.id };
    await holdCandidate(owner, { ...key, onHold: true, reason }, daysBefore(now, 12, 14));
  }
  if (erased) {
    const key = { screening, invitation: erased.id };
    await eraseCandidate(owner, { ...key, reason: "candidate-asked" }, daysBefore(now, 17, 9));
  }
}

function failEmpty(): never {
  throw new RangeError("The demo needs at least one candidate.");
}
