const columns = [
  "",
  "md:grid-cols-[12rem_repeat(1,minmax(0,1fr))]",
  "md:grid-cols-[12rem_repeat(2,minmax(0,1fr))]",
  "md:grid-cols-[12rem_repeat(3,minmax(0,1fr))]",
  "md:grid-cols-[12rem_repeat(4,minmax(0,1fr))]",
] as const;

/** A row of a comparison: its heading, then one column for each candidate; on a phone all one below the other. */
export function columnsStyle(candidates: number): string {
  return `grid gap-x-8 ${columns[candidates] ?? columns[4]}`;
}
