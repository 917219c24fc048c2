import { type FoundMove, harmfulMoves, helpfulMoves, type MoveName } from "@/roleplay/transcript/move";
import type { Sentence } from "../cut-clauses";
import type { SeenClause } from "./list-features";
import { type ConfidenceCurve, rateConfidence } from "./rate-confidence";

const names: readonly MoveName[] = [...helpfulMoves, ...harmfulMoves];

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
  const { clauses, scores } = scored;
  const found: FoundMove[] = [];
  const marked = new Map<MoveName, FoundMove[]>(names.map((name) => [name, []]));
  for (const move of scored.patternMoves) marked.get(move.move)?.push(move);
  names.forEach((move, place) => {
    const threshold = thresholds[place] ?? 0;
    const marks = marked.get(move) ?? [];
    let mark = 0;
    let at = 0;
    while (at < clauses.length) {
      let next = at;
      let best = Number.NEGATIVE_INFINITY;
      while (next < clauses.length && clauses[next]?.sentence === clauses[at]?.sentence) {
        const score = scores[next]?.[place] ?? 0;
        if (score <= threshold) break;
        best = Math.max(best, score);
        next += 1;
      }
      const first = clauses[at];
      const last = clauses[next - 1];
      if (next > at && first !== undefined && last !== undefined) {
        const curve = scored.confidence?.[place];
        const sure = curve === undefined ? {} : { confidence: rateConfidence(curve, best) };
        while ((marks[mark]?.end ?? Number.POSITIVE_INFINITY) <= first.start) mark += 1;
        const tighter: FoundMove[] = [];
        for (; (marks[mark]?.start ?? Number.POSITIVE_INFINITY) < last.end; mark += 1)
          tighter.push(...marks.slice(mark, mark + 1));
        if (tighter.length > 0) found.push(...tighter.map((one) => ({ ...one, ...sure })));
        else if (found.at(-1)?.move !== move || (found.at(-1)?.end ?? 0) <= first.start)
          found.push({ ...markClauses(scored, move, first, last), ...sure });
      }
      at = Math.max(next, at + 1);
    }
  });
  return found.sort((a, b) => a.start - b.start || names.indexOf(a.move) - names.indexOf(b.move));
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
