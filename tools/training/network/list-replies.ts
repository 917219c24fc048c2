import type { Examples } from "../build-examples";
import type { LabelledRow } from "../read-rows";
import type { LabelledReply } from "./train-network";

// Examples that tests hold the reader to must not be outvoted.
const learntShare = 6;

/** The labelled replies as the network learns from them, one for each row. */
export function listReplies(rows: readonly LabelledRow[], examples: Examples): LabelledReply[] {
  const clauses: LabelledReply["clauses"][number][][] = rows.map(() => []);
  examples.clauses.forEach(({ row, input }, at) => {
    clauses[row]?.push({ input, labels: Int8Array.from(examples.labels, (own) => own[at] ?? 0) });
  });
  return rows.map((row, at) => ({
    clauses: clauses[at] ?? [],
    share: row.learnt === true ? learntShare : 1,
  }));
}
