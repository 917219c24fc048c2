import type { ConfidenceCurve } from "@/grading/reader/model/rate-confidence";
import { harmfulMoves, type MoveName } from "@/roleplay/transcript/move";
import { type Examples, moveNames } from "./build-examples";
import { chooseThreshold, type ScoredReply } from "./choose-threshold";
import { fitConfidence } from "./fit-confidence";
import type { LabelledRow } from "./read-rows";

// A harmful move accuses a person: more often than this it must be right, for each such move by itself. At 0.9 one in nineteen fewer
// was found, and at 0.86 replies of writers whom no pattern had seen fell below it (docs/decisions/0015).
const leastHarmfulPrecision = 0.88;
// What every agent says out of courtesy is near to a stock phrase, and a product's name to a strange word: on public replies of real
// agents one of both was found wrongly in 4 of 100 replies (docs/decisions/0015).
const leastPrecision: { readonly [move in MoveName]?: number } = { canned: 0.985, jargon: 0.95 };
// A satisfaction check ends a chat: it must be more likely than not. What reassures stands a word from its opposite ("not safe").
const leastConfidence: { readonly [move in MoveName]?: number } = {
  "satisfaction-check": 50,
  reassurance: 55,
};
const leastHarmfulScore = 0;
const harmful = new Set<string>(harmfulMoves);

// Less sure than this a move is not even shown as a doubt.
const leastUnsure = 30;

/** Where a move begins to count, where it begins to be a doubt, and how sure a score is, for each move. */
export interface Lines {
  readonly thresholds: readonly number[];
  readonly lowest: readonly number[];
  readonly confidence: readonly ConfidenceCurve[];
}

/**
 * Opens what draws the lines for each move from those rows that are asked for, by the best score of each reply. `scores` holds
 * for each move each clause's. The replies are ranked once, however often lines are drawn.
 */
export function openLines(
  rows: readonly LabelledRow[],
  examples: Examples,
  scores: readonly Float64Array[],
): (use: (row: LabelledRow) => boolean) => Lines {
  const ranked = moveNames.map((name, move) => rankReplies(rows, examples, scores[move], name));
  return (use) => {
    const used = rows.map(use);
    const drawn = moveNames.map((name, move) =>
      drawLine(
        name,
        (ranked[move] ?? []).filter(({ row }) => used[row] === true),
      ),
    );
    return {
      thresholds: drawn.map(({ threshold }) => threshold),
      lowest: drawn.map(({ lowest }) => lowest),
      confidence: drawn.map(({ confidence }) => confidence),
    };
  };
}

/** Each reply's best score over its clauses, the highest first. */
function rankReplies(
  rows: readonly LabelledRow[],
  examples: Examples,
  scores: Float64Array | undefined,
  name: MoveName,
): (ScoredReply & { row: number })[] {
  const best = new Float64Array(rows.length).fill(-9);
  examples.clauses.forEach(({ row }, at) => {
    best[row] = Math.max(best[row] ?? -9, scores?.[at] ?? -9);
  });
  return rows
    .map(({ moves }, row) => ({
      row,
      score: best[row] ?? -9,
      made: moves.some((one) => one.move === name),
    }))
    .sort((a, b) => b.score - a.score);
}

function drawLine(
  name: MoveName,
  replies: readonly ScoredReply[],
): { threshold: number; lowest: number; confidence: ConfidenceCurve } {
  const chosen = harmful.has(name)
    ? Math.max(leastHarmfulScore, chooseThreshold(replies, leastPrecision[name] ?? leastHarmfulPrecision))
    : chooseThreshold(replies, 0);
  const confidence = fitConfidence(replies);
  const reaches = (percent: number) => confidence.find(([, reached]) => reached >= percent)?.[0] ?? chosen;
  const threshold = Math.max(chosen, reaches(leastConfidence[name] ?? 0));
  return { threshold, lowest: Math.min(threshold, reaches(leastUnsure)), confidence };
}
