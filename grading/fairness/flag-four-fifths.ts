import type { Count } from "./count";

/**
 * Whether a group's rate is less than four fifths of the reference's: the rule of thumb of the Uniform Guidelines (29 CFR 1607.4 D),
 * a reason to look and no verdict. By whole numbers: 48 % against 60 % is exactly four fifths, and not less. Null: there is nothing
 * to compare.
 */
export function flagFourFifths(group: Count, reference: Count): boolean | null {
  if (group.people === 0 || reference.chosen === 0) return null;
  return 5 * group.chosen * reference.people < 4 * reference.chosen * group.people;
}
