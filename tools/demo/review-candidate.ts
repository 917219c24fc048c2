import { commentOnLine } from "@/access/review/comment-on-line";
import { markReviewed } from "@/access/review/mark-reviewed";
import { overrideLevel } from "@/access/review/override-level";
import { readCandidate } from "@/access/review/read-candidate";
import { disagreements } from "./disagreements";
import type { Finished, FinishedPlay } from "./list-finished";
import type { DemoStaff } from "./make-staff";
import { day, minute } from "./moments";
import { type Reviewer, remarks } from "./remarks";

export type Reviewers = Pick<DemoStaff, Reviewer>;
type Asked = { screening: string; candidate: Finished; by: Reviewer };

/** A reviewer reads all of a candidate's role-plays; who has something to say about them says it; then they count as reviewed. */
export async function reviewCandidate(
  staff: Reviewers,
  { screening, candidate, by }: Asked,
  now: number,
): Promise<void> {
  const key = { screening, invitation: candidate.id };
  for (const [index, play] of candidate.plays.entries()) {
    const at = now + index * 8 * minute;
    await readCandidate(staff[by], { ...key, play: play.attempt }, at);
    await remark(staff, key, play, at + 3 * minute);
    await disagree(staff, key, play, at + 6 * minute);
  }
  await markReviewed(staff[by], key, now + 20 * minute);
}

type Key = { screening: string; invitation: string };

async function remark(staff: Reviewers, key: Key, play: FinishedPlay, now: number): Promise<void> {
  for (const { quote, by, text, onWhole } of remarks) {
    const reply = findReply(play, quote);
    if (!reply) continue;
    const sequence = onWhole ? null : reply.sequence;
    await commentOnLine(staff[by], { ...key, attempt: play.attempt, sequence, text }, now);
  }
}

async function disagree(staff: Reviewers, key: Key, play: FinishedPlay, now: number): Promise<void> {
  for (const { quote, by, criterion, level, reason, takenBack } of disagreements) {
    if (!findReply(play, quote)) continue;
    const change = { ...key, attempt: play.attempt, criterion };
    await overrideLevel(staff[by], { ...change, level, reason }, now);
    if (takenBack) await overrideLevel(staff[by], { ...change, level: null, reason: takenBack }, now + day);
  }
}

const findReply = ({ replies }: FinishedPlay, quote: string) =>
  replies.find(({ text }) => text.includes(quote));
