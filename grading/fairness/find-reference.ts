import type { GroupCount } from "./count";
import { hasLowerRate } from "./find-rate";
import { isUnderTwoPerCent } from "./is-under-two-per-cent";

/** Of fewer people a rate says nothing: one of one would be 100 %. */
const fewest = 5;

/**
 * The group that the others are compared with: the one with the highest rate (29 CFR 1607.4 D) of those that are big enough, which is 2 % of
 * the sample (Questions and Answers on the Uniform Guidelines, 44 Fed. Reg. 11996, question 11) and five people; of equal ones
 * the biggest. Where none is so big, the highest of all. Null: nobody was chosen.
 */
export function findReference(groups: readonly GroupCount[]): GroupCount | null {
  const known = groups.reduce((sum, { people }) => sum + people, 0);
  const big = groups.filter(({ people }) => people >= fewest && !isUnderTwoPerCent(people, known));
  return findHighest(big) ?? findHighest(groups);
}

/** The group with the highest rate above nought, however small it is. */
export function findHighest(groups: readonly GroupCount[]): GroupCount | null {
  const chosenFrom = groups.filter(({ chosen }) => chosen > 0);
  return chosenFrom.reduce<GroupCount | null>(
    (highest, group) => (highest === null || isAhead(group, highest) ? group : highest),
    null,
  );
}

function isAhead(group: GroupCount, highest: GroupCount): boolean {
  if (hasLowerRate(highest, group)) return true;
  return !hasLowerRate(group, highest) && group.people > highest.people;
}
