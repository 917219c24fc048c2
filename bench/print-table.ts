/** One figure: what was measured, how much it is, and under which circumstances. */
export type Row = { what: string; figure: string; how: string };

/** Prints figures as a table for people. */
export function printTable(rows: readonly Row[]): void {
  const widths = [column(rows, "what"), column(rows, "figure")] as const;
  console.log(`${"what".padEnd(widths[0])}  ${"figure".padStart(widths[1])}  how`);
  console.log(`${"-".repeat(widths[0])}  ${"-".repeat(widths[1])}  ${"-".repeat(40)}`);
  for (const { what, figure, how } of rows) {
    console.log(`${what.padEnd(widths[0])}  ${figure.padStart(widths[1])}  ${how}`);
  }
}

function column(rows: readonly Row[], name: "what" | "figure"): number {
  return Math.max(name.length, ...rows.map((row) => row[name].length));
}
