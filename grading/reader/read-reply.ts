import type { FoundMove } from "@/roleplay/transcript/move";
import { cutClauses } from "./cut-clauses";
import { findPatterns } from "./find-patterns";
import { hearCustomer } from "./hear-customer";
import { decodeWeights, type WeightTable } from "./model/decode-weights";
import { gatherMoves } from "./model/gather-moves";
import { listFeatures } from "./model/list-features";
import { scoreClauses } from "./model/score-clauses";
import { trainedWeights } from "./model/trained-weights";

let table: WeightTable | undefined;

/**
 * Reads one reply in its context and finds its moves, each with the words that make it.
 * `customer` holds the customer's last lines, oldest first. Pure: the same input gives the same moves.
 */
export function readReply(input: { reply: string; customer: readonly string[] }): FoundMove[] {
  const { reply, customer } = input;
  const sentences = cutClauses(reply);
  const heard = hearCustomer(customer);
  const patterns = findPatterns(reply, sentences, heard);
  const clauses = listFeatures(reply, sentences, heard, patterns);
  // Unpacked when first needed, so that a page that only loads the reader pays nothing.
  table ??= decodeWeights(trainedWeights.packed, trainedWeights.featureCount, trainedWeights.entryCount);
  const scores = scoreClauses(clauses, table, trainedWeights.scales);
  return gatherMoves(reply, sentences, clauses, scores, trainedWeights.thresholds, patterns.moves);
}
