import { type Examples, learntShare } from "../build-examples";
import { groupClauses } from "../group-clauses";
import type { LabelledRow } from "../read-rows";
import type { LabelledReply } from "./train-network";

/** The labelled replies as the network learns from them, one for each row. */
export function listReplies(rows: readonly LabelledRow[], examples: Examples): LabelledReply[] {
  const labelled = examples.clauses.map(({ input }, at) => ({
    input,
    labels: Int8Array.from(examples.labels, (own) => own[at] ?? 0),
  }));
  const clausesOf = groupClauses(rows, examples.clauses);
  return rows.map((row, at) => ({
    clauses: (clausesOf[at] ?? []).flatMap((clause) => labelled[clause] ?? []),
    share: row.learnt === true ? learntShare : 1,
  }));
}
