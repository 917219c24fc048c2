/** The time limit of a warm-up, in minutes: it is never graded, and ends at a word. */
export const warmUpMinutes = 10;

/** Reading the notice, agreeing to it, and the few questions before. */
const noticeMinutes = 6;
const historyMinutes = 4;
const groupsMinutes = 1;

type Plan = {
  steps: readonly { minutes: number }[];
  warmUp: string | null;
  asksHistory: boolean;
  asksGroups: boolean;
};

/**
 * A duration to tell candidates, in minutes: all time limits with what stands around them, a tenth more, rounded up to
 * five. A little long, so that nobody plans too little time.
 */
export function suggestMinutes({ steps, warmUp, asksHistory, asksGroups }: Plan): number {
  const limits = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const around =
    noticeMinutes +
    (warmUp === null ? 0 : warmUpMinutes) +
    (asksHistory ? historyMinutes : 0) +
    (asksGroups ? groupsMinutes : 0);
  return Math.min(240, Math.ceil(((limits + around) * 1.1) / 5) * 5);
}
