import { type FoundMove, type MoveName, moveName } from "@/roleplay/transcript/move";
import type { Sentence } from "../cut-clauses";
import type { SeenClause } from "./list-features";
import { type ConfidenceCurve, rateConfidence } from "./rate-confidence";

/** What is gathered from: a reply's clauses, each with its score for each move, in the order of the guide. */
export interface ScoredClauses {
  readonly reply: string;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly SeenClause[];
  readonly scores: readonly Float64Array[];
  readonly patternMoves: readonly FoundMove[];
  readonly confidence?: readonly ConfidenceCurve[];
}

/**
 * Gathers moves from clauses that score above their move's threshold. Neighbouring clauses of one sentence make one
 * move together; where the patterns mark the words within, their tighter stretch is the evidence.
 */
export function gatherMoves(scored: ScoredClauses, thresholds: readonly number[]): FoundMove[] {
  const found: FoundMove[] = [];
  moveName.options.forEach((move, place) => {
    gatherMove(found, scored, move, place, thresholds[place] ?? 0);
  });
  // Moves that begin together stay in the order of the guide, in which they were gathered.
  return found.sort((a, b) => a.start - b.start);
}

function gatherMove(
  found: FoundMove[],
  scored: ScoredClauses,
  move: MoveName,
  place: number,
  threshold: number,
): void {
  const { clauses, scores } = scored;
  let marks: readonly FoundMove[] | undefined;
  let mark = 0;
  for (let at = 0; at < clauses.length; at += 1) {
    let best = scores[at]?.[place] ?? 0;
    const first = clauses[at];
    // Hardly any clause makes this very move: the rest is for those that do.
    if (best <= threshold || first === undefined) continue;
    while (clauses[at + 1]?.sentence === first.sentence) {
      const score = scores[at + 1]?.[place] ?? 0;
      if (score <= threshold) break;
      best = Math.max(best, score);
      at += 1;
    }
    const last = clauses[at] ?? first;
    const curve = scored.confidence?.[place];
    const sure = curve === undefined ? {} : { confidence: rateConfidence(curve, best) };
    marks ??= scored.patternMoves.filter((one) => one.move === move);
    while ((marks[mark]?.end ?? Number.POSITIVE_INFINITY) <= first.start) mark += 1;
    const from = mark;
    while ((marks[mark]?.start ?? Number.POSITIVE_INFINITY) < last.end) mark += 1;
    if (mark > from) found.push(...marks.slice(from, mark).map((one) => ({ ...one, ...sure })));
    else if (found.at(-1)?.move !== move || (found.at(-1)?.end ?? 0) <= first.start)
      found.push({ ...markClauses(scored, move, first, last), ...sure });
  }
}

function markClauses(
  { reply, sentences }: ScoredClauses,
  move: MoveName,
  first: SeenClause,
  last: SeenClause,
): FoundMove {
  const sentence = sentences[first.sentence];
  const whole = sentence !== undefined && first.first === 0 && last.last === sentence.words.length;
  const start = first.start;
  const end = whole ? sentence.end : last.end;
  return { move, start, end, evidence: reply.slice(start, end) };
}
