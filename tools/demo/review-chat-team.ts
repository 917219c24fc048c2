import { decideOnCandidate } from "@/access/review/decide-on-candidate";
import { listRanking } from "@/access/review/list-ranking";
import { pick } from "./chance";
import { listFinished } from "./list-finished";
import { daysBefore, hour, minute } from "./moments";
import { rateTwice } from "./rate-twice";
import { reasons } from "./reasons";
import { type Reviewers, reviewCandidate } from "./review-candidate";

/** Of those who finished so many are reviewed, and so many of these decided about. */
const [reviewed, decided, rated] = [6, 4, 3];

/** The screening that runs is at its beginning: some are reviewed, a few decided about, the rest waits. */
export async function reviewChatTeam(
  staff: Reviewers,
  { screening }: { screening: string },
  now: number,
): Promise<void> {
  const finished = await listFinished(screening);
  const early = finished.slice(0, reviewed);
  for (const [index, candidate] of early.slice(0, rated).entries())
    await rateTwice(
      [staff.tomas, staff.daniel],
      { screening, candidate },
      daysBefore(now, 5, 9 + index * 1.5),
    );
  for (const [index, candidate] of early.entries())
    await reviewCandidate(
      staff,
      { screening, candidate, by: "priyanka" },
      daysBefore(now, 4, 9) + index * 40 * minute,
    );
  await listRanking(staff.priyanka, { screening, show: "all", page: 1 }, daysBefore(now, 3, 9));
  for (const [index, { id: invitation, total, place }] of early.slice(0, decided).entries()) {
    const decision = (total ?? 0) >= 62 ? "advance" : (total ?? 0) >= 48 ? "hold" : "decline";
    const reason = pick(reasons[decision], "reason", 100 + place);
    await decideOnCandidate(
      staff.priyanka,
      { screening, invitation, decision, reason },
      daysBefore(now, 3, 10) + index * hour,
    );
  }
}
