import { sendReply } from "../attempts/send-reply";
import { stopAttempt } from "../attempts/stop-attempt";
import { startDraw } from "../candidate/start-draw";
import type { Viewer } from "../viewer/viewer";
import { noon, second } from "./open-trial-house";
import { trialInvitation, trialPlan, trialScreening } from "./open-trial-screening";

type Asked = {
  plan?: Partial<typeof trialPlan>;
  change?: Parameters<typeof trialInvitation>[1];
  screening?: string;
};

/** For tests: a candidate who has agreed, in a screening of their own or a given one that asks for nothing else. */
export async function trialCandidate({ plan, change, screening }: Asked = {}) {
  const of = screening ?? (await trialScreening({ plan: { ...trialPlan, asksHistory: false, ...plan } })).id;
  const consent = { consentedAt: new Date(noon), openedAt: new Date(noon), state: "opened" as const };
  return { screening: of, ...(await trialInvitation(of, { ...consent, ...change })) };
}

let replies = 0;

/** For tests: plays one draw with these replies, and stops it. Takes a minute; gives the attempt's id. */
export async function playDraw(
  viewer: Viewer,
  { draw, texts, from = noon }: { draw: number; texts: readonly string[]; from?: number },
): Promise<string> {
  const { id } = await startDraw(viewer, { draw }, from);
  for (const [index, text] of texts.entries()) {
    replies += 1;
    await sendReply(viewer, { attempt: id, id: `r${replies}`, text }, from + (15 + index) * second);
  }
  await stopAttempt(viewer, { attempt: id }, from + 60 * second);
  return id;
}
