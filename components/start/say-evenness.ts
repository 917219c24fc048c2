const words = [
  [5, "Very even"],
  [10, "Even"],
  [18, "Uneven"],
] as const;

/** How even totals are, by their standard deviation in points of a hundred. */
export function sayEvenness(deviation: number): string {
  return words.find(([below]) => deviation < below)?.[1] ?? "Very uneven";
}
