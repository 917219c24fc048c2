import { type FoundMove, moveName } from "@/roleplay/transcript/move";
import type { Sentence } from "../cut-clauses";
import type { SeenClause } from "../model/list-features";
import { shareMoves } from "../model/share-moves";

/** One clause of a reply, as the network takes it. */
export interface ClauseInput {
  /** The words' numbers: which word it is, whatever its figures. */
  readonly words: readonly number[];
  /** For each word, whether it takes up the customer's: 1 if so. */
  readonly echoes: readonly number[];
  /** What the patterns find in it, by move, and where it stands, 0 to 1 each. */
  readonly signs: Float64Array;
}

const moveNames = moveName.options;
const places = new Map(moveNames.map((move, at) => [move, at]));
/** How many signs are told of a clause: one for each move, and eight of its place. */
export const signCount = moveNames.length + 8;

// Beyond that a clause or a reply is just long.
const longClause = 20;
const longReply = 80;

/** Lists what the network takes in, clause by clause. Time is linear in the reply. */
export function listInputs(
  clauses: readonly SeenClause[],
  sentences: readonly Sentence[],
  patternMoves: readonly FoundMove[],
): ClauseInput[] {
  const replyWords = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const shares = shareMoves(patternMoves, clauses);
  return clauses.map((clause, at) => {
    const sentence = sentences[clause.sentence];
    const echoes = clause.words.map((word) => (word.echoes ? 1 : 0));
    const signs = new Float64Array(signCount);
    for (const { move } of shares[at] ?? []) signs[places.get(move) ?? 0] = 1;
    signs.set(
      [
        sentence?.question === true ? 1 : 0,
        at === 0 ? 1 : 0,
        at === clauses.length - 1 ? 1 : 0,
        clause.first === 0 ? 1 : 0,
        clause.last === sentence?.words.length ? 1 : 0,
        Math.min(clause.words.length, longClause) / longClause,
        Math.min(replyWords, longReply) / longReply,
        echoes.reduce<number>((sum, echo) => sum + echo, 0) / Math.max(1, echoes.length),
      ],
      moveNames.length,
    );
    return { words: clause.words.map((word) => word.number), echoes, signs };
  });
}
