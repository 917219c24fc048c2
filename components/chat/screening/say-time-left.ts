const minute = 60_000;

/** What is read out when the time runs low (ms): the same words for as long as they hold, so that they are said once. */
export function sayTimeLeft(left: number): string {
  if (left <= minute) return "Less than a minute left.";
  return left <= 5 * minute ? "Less than five minutes left." : "";
}
