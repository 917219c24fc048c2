import type { Count } from "./count";

/**
 * The selection rate, 0 to 1: those chosen among those who were decided about (29 CFR 1607.16 R). Of scores it is the
 * scoring rate: those above the sample's median among those scored (6 RCNY 5-300). Null: there is nobody.
 */
export function findRate({ people, chosen }: Count): number | null {
  return people === 0 ? null : chosen / people;
}

/** Whether the one group's rate is lower than the other's: by whole numbers, so that equal rates are never apart. */
export function hasLowerRate(one: Count, other: Count): boolean {
  return one.chosen * other.people < other.chosen * one.people;
}
