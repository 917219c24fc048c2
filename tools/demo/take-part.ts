import { askAccommodation } from "@/access/candidate/ask-accommodation";
import { askErasure } from "@/access/candidate/ask-erasure";
import { askHumanLook } from "@/access/candidate/ask-human-look";
import { chooseLanguage } from "@/access/candidate/choose-language";
import { findOwnInvitation } from "@/access/candidate/find-own-invitation";
import { giveConsent } from "@/access/candidate/give-consent";
import { keepGroupAnswers } from "@/access/candidate/keep-group-answers";
import { keepHistory } from "@/access/candidate/keep-history";
import { openInvitation } from "@/access/candidate/open-invitation";
import { startDraw } from "@/access/candidate/start-draw";
import { between, chance } from "./chance";
import type { Course } from "./course";
import { drawGroups } from "./draw-groups";
import { drawHistory } from "./draw-history";
import type { Invited } from "./invite-people";
import { minute, second } from "./moments";
import { playRolePlay } from "./play-role-play";
import { readTurns } from "./read-turns";

/** A candidate goes their way as far as their course says, from the moment on at which they open the link. Gives when they were done. */
export async function takePart(invited: Invited, course: Course, start: number): Promise<number> {
  const { viewer, token, person } = invited;
  if (course.until === "invited") return start;
  await openInvitation({ token, address: viewer.address }, start);
  let now = start + between(70, 300, "reads the notice", person) * second;
  if (course.language) await chooseLanguage(viewer, { language: course.language }, now - 20 * second);
  if (course.accommodation) await askAccommodation(viewer, { text: course.accommodation }, now);
  if (course.until === "opened") return now;
  await giveConsent(viewer, { language: course.language ?? "en" }, now);
  if (course.until === "consented") return now;
  now += between(60, 320, "tells of posts", person) * second;
  const before = new Date(now).toISOString().slice(0, 7);
  await keepHistory(viewer, { history: drawHistory(person, before) }, now);
  return playAll(invited, course, now + 30 * second);
}

async function playAll(invited: Invited, course: Course, from: number): Promise<number> {
  const { viewer, person } = invited;
  const { invitation } = await findOwnInvitation(viewer);
  let now = from;
  if (invitation.warmUp) now = await warmUp(invited, invitation.warmUp.scenario, now);
  for (const [draw, { scenario }] of invitation.draws.entries()) {
    if (course.until === "warmed-up" || (course.until === "half" && draw > 0)) return now;
    const { id: attempt } = await startDraw(viewer, { draw }, now);
    const script = course.scripts[draw] ?? course.scripts[0];
    const turns = readTurns(scenario, script, invited.name);
    const pace = 0.75 + chance("pace", person) * 0.6;
    const happenings = course.happenings?.[draw] ?? {};
    now = await playRolePlay({ viewer, attempt, turns, pace, happenings }, now);
    if (happenings.end && happenings.end.by !== "stopping") return now;
    now += between(1, 4, "between role-plays", person * 2 + draw) * minute;
  }
  const groups = drawGroups(person);
  if (groups) await keepGroupAnswers(viewer, groups, now);
  if (course.asksHumanLook) await askHumanLook(viewer, now + 8 * minute);
  if (course.asksErasure) await askErasure(viewer, now + 9 * minute);
  return now + 10 * minute;
}

/** A few words, to see how it works, and then on. */
async function warmUp({ viewer, name, person }: Invited, scenario: string, now: number): Promise<number> {
  const { id: attempt } = await startDraw(viewer, { draw: -1 }, now);
  const turns = readTurns(scenario, "trainees/decent", name).slice(0, between(2, 6, "warm-up", person));
  const end = { turn: turns.length - 1, by: "stopping" as const };
  return (await playRolePlay({ viewer, attempt, turns, pace: 1, happenings: { end } }, now)) + minute;
}
