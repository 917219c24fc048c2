import type { ScreeningPlan } from "./screening-plan";

/** What stays as it was once somebody has started, by its name in the plan, and why. */
export const lockedParts = {
  steps: "Candidates who played other role-plays, or had another time for them, could not be compared.",
  warmUp: "Who was not warmed up had a harder start.",
  statedMinutes: "Candidates have planned their time by it.",
  weights: "Who knows the results already must not move what counts.",
  cut: "Who knows the results already must not move the line.",
  feedback: "Candidates were told what they would see.",
  graceMinutes: "A lost connection must cost everybody the same.",
  asksHistory: "Some would be read with their history and some without.",
  asksGroups: "Groups are compared over all candidates, so all must have been asked.",
} as const satisfies Partial<Record<keyof ScreeningPlan, string>>;

export type LockedPart = keyof typeof lockedParts;

/** The locked parts in which two plans differ, and "retentionDays" where data would be kept for longer than promised. */
export function listLockedChanges(
  before: ScreeningPlan,
  after: ScreeningPlan,
): { where: LockedPart | "retentionDays"; what: string }[] {
  const parts: LockedPart[] = [
    "steps",
    "warmUp",
    "statedMinutes",
    "weights",
    "cut",
    "feedback",
    "graceMinutes",
    "asksHistory",
    "asksGroups",
  ];
  const changed = parts
    .filter((part) => canonical(before[part]) !== canonical(after[part]))
    .map((where) => ({ where, what: `cannot be changed: somebody has started. ${lockedParts[where]}` }));
  if (after.retentionDays <= before.retentionDays) return changed;
  const what = "can only become shorter: candidates agreed to what they were told.";
  return [...changed, { where: "retentionDays", what }];
}

/** Keys in order, so that how a database keeps them makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
