import type { ExampleClause } from "./build-examples";
import type { LabelledRow } from "./read-rows";

/** The numbers of each row's clauses among all of them. */
export function groupClauses(
  rows: readonly LabelledRow[],
  clauses: readonly Pick<ExampleClause, "row">[],
): number[][] {
  const groups: number[][] = rows.map(() => []);
  clauses.forEach(({ row }, at) => {
    groups[row]?.push(at);
  });
  return groups;
}
