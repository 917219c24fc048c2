import type { Network } from "@/grading/reader/network/network";
import { scoreByNetwork } from "@/grading/reader/network/score-by-network";
import { type Examples, moveNames } from "../build-examples";
import { foldCount, foldRows } from "../cross-validate";
import type { LabelledRow } from "../read-rows";
import { listReplies } from "./list-replies";
import { trainNetworks } from "./train-networks";

/** Scores by networks that had not seen the writer, for each move, for each clause; and one network that has seen them all. */
export interface MeasuredNetwork {
  readonly scores: readonly Float64Array[];
  readonly network: Network;
}

/** Trains a network on all rows, and one for each fold without its writers, and scores every clause by the latter. */
export async function crossValidateNetwork(
  rows: readonly LabelledRow[],
  examples: Examples,
): Promise<MeasuredNetwork> {
  const replies = listReplies(rows, examples);
  const foldOfRow = foldRows(rows);
  const foldOf = replies.map(({ row }) => foldOfRow[row] ?? -1);
  const folds = Array.from({ length: foldCount }, (_, fold) => foldOf.map((own) => own !== fold));
  const [network, ...heldOut] = await trainNetworks(replies, [replies.map(() => true), ...folds]);
  if (network === undefined)
    throw new Error("No network came out of the training. Run it again and look for an error above.");
  const scores = moveNames.map(() => new Float64Array(examples.clauses.length));
  replies.forEach(({ clauses, places }, reply) => {
    const own = heldOut[foldOf[reply] ?? -1];
    if (own === undefined) return;
    scoreByNetwork(
      own,
      clauses.map(({ input }) => input),
    ).forEach((scored, at) => {
      const clause = places[at] ?? 0;
      scores.forEach((held, move) => {
        held[clause] = scored[move] ?? 0;
      });
    });
  });
  return { scores, network };
}
