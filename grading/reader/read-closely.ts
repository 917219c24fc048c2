import type { FoundMove } from "@/roleplay/transcript/move";
import { cutClauses, type Sentence } from "./cut-clauses";
import { findPatterns } from "./find-patterns";
import { hearCustomer } from "./hear-customer";
import { decodeWeights, type WeightTable } from "./model/decode-weights";
import { gatherMoves } from "./model/gather-moves";
import { gatherUnsure } from "./model/gather-unsure";
import { listFeatures } from "./model/list-features";
import { scoreClauses } from "./model/score-clauses";
import { trainedWeights } from "./model/trained-weights";

let table: WeightTable | undefined;

/** What stands in a reply: the moves that count, those that may be there, and the sentences that were read. */
export interface CloseReading {
  readonly moves: FoundMove[];
  readonly unsure: FoundMove[];
  readonly sentences: readonly Sentence[];
}

/** The trained weights, unpacked when first needed, so that a page that only loads the reader pays nothing. */
export function openWeights(): WeightTable {
  table ??= decodeWeights(trainedWeights.packed, trainedWeights.featureCount, trainedWeights.entryCount);
  return table;
}

/**
 * Reads one reply in its context: its moves, each with the words that make it and a confidence, 0 to 100. `customer` holds
 * the customer's last lines, oldest first. Pure: the same input gives the same reading.
 */
export function readClosely(input: { reply: string; customer: readonly string[] }): CloseReading {
  const { reply, customer } = input;
  const sentences = cutClauses(reply);
  const heard = hearCustomer(customer);
  const patterns = findPatterns(reply, sentences, heard);
  const clauses = listFeatures(reply, sentences, heard, patterns);
  const scores = scoreClauses(clauses, openWeights(), trainedWeights.scales);
  const scored = {
    reply,
    sentences,
    clauses,
    scores,
    patternMoves: patterns.moves,
    confidence: trainedWeights.confidence,
  };
  const moves = gatherMoves(scored, trainedWeights.thresholds);
  return { moves, unsure: gatherUnsure(scored, trainedWeights.lowest, moves), sentences };
}
