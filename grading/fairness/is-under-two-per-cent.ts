/**
 * Whether a group is less than 2 % of those whose group is known: then an independent auditor may leave it out of the impact ratios,
 * with a reason (6 RCNY 5-301); its numbers are still told.
 */
export function isUnderTwoPerCent(people: number, known: number): boolean {
  return people * 50 < known;
}
