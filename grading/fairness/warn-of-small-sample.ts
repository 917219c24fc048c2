import { z } from "zod";
import type { Count } from "./count";
import { hasLowerRate } from "./find-rate";

/** Why a figure is too uncertain to lean on. */
export const sampleWarning = z
  .enum(["few-people", "one-person"])
  .describe(
    "few-people: fewer than 30 in the group or in the reference; one-person: one different person would have turned the difference round",
  );
export type SampleWarning = z.infer<typeof sampleWarning>;

/** Fewer are called few. The Guidelines name no number: this one is ours, and it is told in the report. */
export const fewPeople = 30;

/**
 * What warns of small numbers: differences "based on small numbers" that "are not statistically significant" may be no adverse impact (29
 * CFR 1607.4 D), and none is assumed where the choice of one different person would turn it into its opposite (Questions and
 * Answers on the Uniform Guidelines, question 21, 44 Fed. Reg. 11996, 2 March 1979).
 */
export function warnOfSmallSample(group: Count, reference: Count): SampleWarning[] {
  const few = group.people < fewPeople || reference.people < fewPeople;
  return [
    ...(few ? (["few-people"] as const) : []),
    ...(turnsByOne(group, reference) ? (["one-person"] as const) : []),
  ];
}

/** Whether the group, behind now, would be ahead with one more of its own chosen instead of one of the reference's. */
function turnsByOne(group: Count, reference: Count): boolean {
  if (!hasLowerRate(group, reference) || group.chosen === group.people) return false;
  const withOne = { ...group, chosen: group.chosen + 1 };
  return hasLowerRate({ ...reference, chosen: reference.chosen - 1 }, withOne);
}
