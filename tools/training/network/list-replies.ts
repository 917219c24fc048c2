import { type Examples, learntShare } from "../build-examples";
import type { LabelledRow } from "../read-rows";
import type { LabelledReply } from "./train-network";

/** A reply, or a part of one that is read by itself, whose row it is of, and which of all clauses its clauses are. */
export interface ListedReply extends LabelledReply {
  readonly row: number;
  readonly places: readonly number[];
}

/** The labelled replies as the network learns from them. */
export function listReplies(rows: readonly LabelledRow[], examples: Examples): ListedReply[] {
  const labelled = examples.clauses.map(({ input }, at) => ({
    input,
    labels: Int8Array.from(examples.labels, (own) => own[at] ?? 0),
  }));
  return groupParts(examples).map((places) => {
    const row = examples.clauses[places[0] ?? 0]?.row ?? 0;
    return {
      row,
      places,
      clauses: places.flatMap((place) => labelled[place] ?? []),
      share: rows[row]?.learnt === true ? learntShare : 1,
    };
  });
}

/** Which clauses stand in one part of one reply. */
function groupParts({ clauses }: Examples): number[][] {
  const groups: number[][] = [];
  clauses.forEach(({ row, part }, at) => {
    const before = clauses[at - 1];
    if (before?.row !== row || before.part !== part) groups.push([]);
    groups.at(-1)?.push(at);
  });
  return groups;
}
