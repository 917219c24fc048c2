import type { FoundMove } from "@/roleplay/transcript/move";
import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { cutClauses } from "./cut-clauses";
import { isEnglish } from "./is-english";
import { isNonsense } from "./is-nonsense";
import { discountMoves } from "./marks/discount-moves";
import { findMarks } from "./marks/find-marks";
import { decodeWeights, type WeightTable } from "./model/decode-weights";
import { gatherMoves } from "./model/gather-moves";
import { gatherUnsure } from "./model/gather-unsure";
import { scoreClauses } from "./model/score-clauses";
import { trainedWeights } from "./model/trained-weights";
import { decodeNetwork } from "./network/decode-network";
import { mixScores } from "./network/mix-scores";
import type { Network } from "./network/network";
import { scoreByNetwork } from "./network/score-by-network";
import { trainedNetwork } from "./network/trained-network";
import { type SeenPart, seeText } from "./see-text";
import { spellPhrases } from "./spelling/spell-phrases";
import { type PlainText, placeInOriginal, writePlainly } from "./write-plainly";

let table: WeightTable | undefined;
let network: Network | undefined;

/** What stands in a reply: the moves that count, those that may be there, and why a person should look at it. */
export interface CloseReading {
  readonly moves: FoundMove[];
  readonly unsure: FoundMove[];
  readonly marks: ReviewMark[];
  readonly english: boolean;
  readonly nonsense: boolean;
}

/** The trained weights, unpacked when first needed, so that a page that only loads the reader pays nothing. */
export function openWeights(): WeightTable {
  table ??= decodeWeights(trainedWeights);
  return table;
}

/** The trained network, unpacked when first needed. */
export function openNetwork(): Network {
  network ??= decodeNetwork(trainedNetwork);
  return network;
}

/**
 * Reads one reply in its context: its moves, each with the words that make it and a confidence, 0 to 100. `customer` holds
 * the customer's last lines, oldest first. Pure: the same input gives the same reading.
 */
export function readClosely(input: { reply: string; customer: readonly string[] }): CloseReading {
  const { reply, customer } = input;
  const plain = spellPhrases(writePlainly(reply));
  const seen = seeText(plain.text, customer);
  const weighed = seen.parts.map((part) => weigh(plain.text, part));
  const place = (move: FoundMove) => placeMove(move, plain, reply);
  const moves = weighed.flatMap(({ found }) => found.map(place));
  const manner = { english: isEnglish(reply), nonsense: isNonsense(reply) };
  const marks = findMarks({
    reply,
    sentences: plain.text === reply ? seen.sentences : cutClauses(reply),
    moves,
    ...manner,
  });
  return {
    moves: discountMoves(moves, marks, reply),
    unsure: discountMoves(
      weighed.flatMap(({ doubtful }) => doubtful.map(place)),
      marks,
      reply,
    ),
    marks,
    ...manner,
  };
}

/** What both models make of a part of a plain text: moves that count, and those that may be there. */
function weigh(reply: string, part: SeenPart): { found: FoundMove[]; doubtful: FoundMove[] } {
  const { sentences, patterns, clauses, inputs } = part;
  const byWeights = scoreClauses(clauses, openWeights(), trainedWeights.scales);
  const byNetwork = scoreByNetwork(openNetwork(), inputs);
  const scored = {
    reply,
    sentences,
    clauses,
    scores: byWeights.map((own, at) =>
      own.map((score, move) => mixScores(score, byNetwork[at]?.[move] ?? 0)),
    ),
    patternMoves: patterns.moves,
    confidence: trainedWeights.confidence,
  };
  const found = gatherMoves(scored, trainedWeights.thresholds);
  return { found, doubtful: gatherUnsure(scored, trainedWeights.lowest, found) };
}

/** A move found in the plain text, where it stands in the reply as it was written. */
function placeMove(move: FoundMove, plain: PlainText, reply: string): FoundMove {
  const { start, end } = placeInOriginal(plain, move.start, move.end);
  return { ...move, start, end, evidence: reply.slice(start, end) };
}
