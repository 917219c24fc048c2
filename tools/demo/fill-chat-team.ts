import { giveExtraTime } from "@/access/invitations/give-extra-time";
import { readBoard } from "@/access/invitations/read-board";
import { revokeInvitation } from "@/access/invitations/revoke-invitation";
import { boardQuery } from "@/scenarios/screening/board";
import { between } from "./chance";
import { type Course, chooseScripts } from "./course";
import { drawGroups } from "./draw-groups";
import { type Invited, invitePeople } from "./invite-people";
import type { DemoStaff } from "./make-staff";
import { daysBefore } from "./moments";
import { adviserNames, chatNames } from "./names";
import { openScreening } from "./open-screening";
import { planChatTeam } from "./plans";
import { reviewChatTeam } from "./review-chat-team";
import { takePart } from "./take-part";

/** Lists of invitations: how many days ago, and how many people. The younger a list, the less far they are. */
const lists = [
  { days: 11, people: 9 },
  { days: 7, people: 8 },
  { days: 4, people: 7 },
  { days: 2, people: 6 },
] as const;

/** What is special about some; everybody else finishes as planned. */
const special: Readonly<Record<number, Partial<Course>>> = {
  1: { happenings: [{ away: { turn: 3, seconds: 80 } }], language: "fr" },
  4: { language: "es" },
  5: { happenings: [{ pasted: [2, 4] }] },
  7: { asksHumanLook: true },
  8: { happenings: [{ end: { turn: 3, by: "stopping" } }] },
  10: { until: "half" },
  12: { language: "de", happenings: [{}, { lost: { turn: 3, minutes: 4 } }] },
  13: { happenings: [{ end: { turn: 4, by: "leaving" } }] },
  15: { until: "opened", byHand: true },
  16: {
    until: "consented",
    accommodation:
      "I use a screen reader and would like to know beforehand whether the clock can be hidden, and half an hour more.",
  },
  17: { until: "warmed-up" },
  18: { until: "invited" },
  20: { until: "consented", isRevoked: true },
  21: { until: "opened" },
  23: { until: "half", happenings: [{ pause: 3 }] },
  24: { until: "warmed-up" },
  25: { until: "invited" },
  26: { happenings: [{}, { end: { turn: 5, by: "pausing" } }] },
  27: { until: "opened", language: "es" },
  28: { until: "invited", byHand: true },
  29: { until: "invited" },
};

export type ChatTeam = {
  screening: string;
  /** Candidates whose links are told, so that their pages can be looked at. */
  links: { what: string; invited: Invited }[];
};

/** The screening that runs, with the first `most` of its candidates at every point of their way. */
export async function fillChatTeam(
  { daniel, priyanka, tomas }: DemoStaff,
  { most, now }: { most: number; now: number },
): Promise<ChatTeam> {
  const draft = planChatTeam(daysBefore(now, -12, 22));
  const made = daysBefore(now, 12, 9);
  const screening = await openScreening(priyanka, { draft, seed: 2207, open: true }, made);
  const invited: Invited[] = [];
  for (const { days, people } of lists) {
    const names = chatNames.slice(invited.length, Math.min(most, invited.length + people));
    if (names.length === 0) break;
    const list = names.map((name, index) => {
      const place = invited.length + index;
      const course: Course = { until: "finished", scripts: chooseScripts(place), ...special[place] };
      return { name, person: adviserNames.length + place, course };
    });
    const at = daysBefore(now, days, 10);
    const fresh = await invitePeople(priyanka, { screening, people: list, days: 21 }, at);
    for (const [index, one] of fresh.entries()) {
      const course = list[index]?.course;
      const later = between(0, Math.min(4, days - 2), "days until opened", one.person);
      const hours = between(later === 0 ? 11 : 8, 20, "hour", one.person);
      if (course) await takePart(one, course, daysBefore(now, days - later, hours));
      if (course?.isRevoked)
        await revokeInvitation(priyanka, { screening, invitation: one.id }, daysBefore(now, 1, 15));
    }
    invited.push(...fresh);
  }
  await helpSomebody(priyanka, screening, invited, now);
  await reviewChatTeam({ daniel, priyanka, tomas }, { screening }, now);
  const query = boardQuery.parse({ names: true });
  await readBoard(priyanka, { screening, query }, daysBefore(now, 1, 9));
  const tell = (place: number, what: string) => {
    const one = invited[place];
    return one ? [{ what, invited: one }] : [];
  };
  return {
    screening,
    links: [
      ...tell(29, "invited, has not opened the link"),
      ...tell(16, "has agreed, and is asked for the employment history"),
      ...tell(23, "between the two role-plays"),
      ...tell(invited.findIndex(hasFinished), "finished"),
      ...tell(20, "revoked: the link is refused"),
    ],
  };
}

/** Went all the way, the voluntary questions included. */
const hasFinished = ({ person }: Invited) => drawGroups(person) !== null;

/** Who asked for more time gets it. */
async function helpSomebody(
  staff: DemoStaff["priyanka"],
  screening: string,
  invited: readonly Invited[],
  now: number,
) {
  const asking = invited[16];
  if (!asking) return;
  await giveExtraTime(staff, { screening, invitation: asking.id, extraTime: 50 }, daysBefore(now, 1, 10));
}
