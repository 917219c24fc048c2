import { compareCandidates } from "@/access/review/compare-candidates";
import { decideOnCandidate } from "@/access/review/decide-on-candidate";
import { listRanking } from "@/access/review/list-ranking";
import { readAgreement } from "@/access/review/read-agreement";
import { chance, pick } from "./chance";
import { type Finished, listFinished } from "./list-finished";
import { day, daysBefore, minute } from "./moments";
import { rateTwice } from "./rate-twice";
import { reasons, type Verdict, verdicts } from "./reasons";
import { type Reviewers, reviewCandidate } from "./review-candidate";

/** So many candidates are rated by two people before anybody has seen a level. */
const rated = 10;

/** What recruiters and a manager made of the screening of advisers: ratings, reviews, and a person's decision about everybody who finished. */
export async function reviewAdvisers(
  staff: Reviewers,
  { screening }: { screening: string },
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
}

/** One after another, two days apart, where people thought twice. */
async function decide(
  staff: Reviewers,
  { screening, candidate }: { screening: string; candidate: Finished },
  now: number,
): Promise<void> {
  const { id: invitation, place } = candidate;
  const by = chance("decides", place) < 0.7 ? staff.daniel : staff.priyanka;
  for (const [index, verdict] of (verdicts[place] ?? [judge(candidate)]).entries())
    await decideOnCandidate(by, { screening, invitation, ...verdict }, now + index * 2 * day);
}

function judge({ total, place }: Finished): Verdict {
  const decision = (total ?? 0) >= 60 ? "advance" : "decline";
  return { decision, reason: pick(reasons[decision], "reason", place) };
}
