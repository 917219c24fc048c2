import { eq } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { readAttempt } from "../attempts/read-attempt";
import { sendReply } from "../attempts/send-reply";
import { stopAttempt } from "../attempts/stop-attempt";
import { finishInvitation } from "../candidate/finish-invitation";
import { startDraw } from "../candidate/start-draw";
import { hour, noon, second } from "./open-trial-house";
import { trialInvitation } from "./open-trial-screening";

/** The replies of a role-play, or "stop": one kind word, and then stopped. */
export type TrialPlay = readonly string[] | "stop";

const kind: TrialPlay = [
  "Good morning Ms Tierney, I am so sorry that the wheel broke on your first trip. What happened?",
  "So the wheel broke at the airport. I will send you a new case by courier today. Does that help?",
];

/** For tests: a candidate who has played their role-plays one after another, each an hour long, and has finished. */
export async function finishTrialCandidate(
  screening: string,
  {
    plays = [kind, kind],
    ...change
  }: Partial<typeof invitations.$inferInsert> & { plays?: TrialPlay[] } = {},
  now: number = noon,
) {
  const consented = { state: "opened" as const, consentedAt: new Date(now), history: [] };
  const { row, viewer } = await trialInvitation(screening, { ...consented, ...change }, now);
  const attempts: string[] = [];
  for (const [draw, play] of plays.entries()) {
    const start = now + draw * hour;
    const { id } = await startDraw(viewer, { draw }, start);
    const replies = play === "stop" ? ["I am sorry to hear that."] : play;
    for (const [at, text] of replies.entries())
      await sendReply(viewer, { attempt: id, id: `r${at}`, text }, start + (at + 1) * 30 * second);
    if (play === "stop") await stopAttempt(viewer, { attempt: id }, start + 300 * second);
    else await readAttempt(viewer, { attempt: id }, start + hour - second);
    attempts.push(id);
  }
  await finishInvitation(row.id, now + plays.length * hour, { early: true });
  const [finished] = await database().select().from(invitations).where(eq(invitations.id, row.id));
  if (!finished) throw new Error("The trial candidate was not kept.");
  const [one = "", other = ""] = attempts;
  return { row: finished, attempts: [one, other] as const, viewer };
}
