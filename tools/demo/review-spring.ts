import { compareCandidates } from "@/access/review/compare-candidates";
import { decideOnCandidate } from "@/access/review/decide-on-candidate";
import { listRanking } from "@/access/review/list-ranking";
import { readAgreement } from "@/access/review/read-agreement";
import type { Decision } from "@/scenarios/screening/decision";
import { chance, pick } from "./chance";
import type { Invited } from "./invite-people";
import { type Finished, listFinished } from "./list-finished";
import { daysBefore, minute } from "./moments";
import { rateTwice } from "./rate-twice";
import { reasons } from "./reasons";
import { type Reviewers, reviewCandidate } from "./review-candidate";

/** So many candidates are rated by two people before anybody has seen a level. */
const rated = 10;

/** What recruiters and a manager made of the spring screening: ratings, reviews, and a person's decision about everybody who finished. */
export async function reviewSpring(
  staff: Reviewers,
  { screening, invited }: { screening: string; invited: readonly Invited[] },
  now: number,
): Promise<void> {
  const finished = await listFinished(screening);
  for (const [index, candidate] of finished.slice(0, rated).entries()) {
    const at = daysBefore(now, 27, 8 + index * 0.8);
    await rateTwice([staff.tomas, staff.priyanka], { screening, candidate }, at);
  }
  await readAgreement(staff.daniel, { screening }, daysBefore(now, 26, 16));
  await listRanking(staff.daniel, { screening, show: "all", page: 1 }, daysBefore(now, 25, 9));
  for (const [index, candidate] of finished.entries()) {
    const by = chance("reviews", candidate.place) < 0.65 ? "daniel" : "priyanka";
    const at = daysBefore(now, 25 - Math.floor(index / 11), 9.5) + (index % 11) * 35 * minute;
    await reviewCandidate(staff, { screening, candidate, by }, at);
  }
  const [one, two] = finished.filter(({ total }) => total !== null && total > 60 && total < 80);
  if (one && two)
    await compareCandidates(staff.daniel, { screening, of: [one.id, two.id] }, daysBefore(now, 22, 9));
  for (const [index, candidate] of finished.entries())
    await decide(staff, { screening, candidate }, daysBefore(now, 22, 10) + index * 9 * minute);
  await decideAgain(staff, screening, finished, invited, now);
}

async function decide(
  staff: Reviewers,
  { screening, candidate }: { screening: string; candidate: Finished },
  now: number,
) {
  const { id: invitation, place } = candidate;
  const decision = weigh(candidate);
  const reason = pick(reasons[decision], "reason", place);
  const by = chance("decides", place) < 0.7 ? staff.daniel : staff.priyanka;
  await decideOnCandidate(by, { screening, invitation, decision, reason }, now);
}

/** People look at the total and then beyond it: some under the line are advanced, some above it are not. */
function weigh({ total, place }: Finished): Decision {
  const weight = (total ?? 0) + (chance("beyond the total", place) - 0.5) * 24;
  if (weight >= 63) return "advance";
  return weight >= 52 ? "hold" : "decline";
}

/** Nobody stays on hold for ever: those who were are decided about two days later. */
async function decideAgain(
  { daniel }: Reviewers,
  screening: string,
  finished: readonly Finished[],
  invited: readonly Invited[],
  now: number,
) {
  const held = finished.filter(
    (candidate) => weigh(candidate) === "hold" && invited.some(({ id }) => id === candidate.id),
  );
  for (const [index, { id: invitation, total }] of held.slice(1).entries()) {
    const decision = (total ?? 0) >= 55 ? "advance" : "decline";
    const reason =
      decision === "advance"
        ? "Tomás read both chats and would take them on. Two places more than planned in the evening team."
        : "Read by a second person, who came to the same: too far from what the first weeks ask for.";
    await decideOnCandidate(
      daniel,
      { screening, invitation, decision, reason },
      daysBefore(now, 20, 9 + index),
    );
  }
}
