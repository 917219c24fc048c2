import { type FoundMove, harmfulMoves, helpfulMoves, type MoveName } from "@/roleplay/transcript/move";
import type { Sentence } from "../cut-clauses";
import type { SeenClause } from "./list-features";

const names: readonly MoveName[] = [...helpfulMoves, ...harmfulMoves];

/**
 * Gathers moves from clauses that score above their move's threshold. Neighbouring clauses of one sentence make one
 * move together; where the patterns mark the words within, their tighter stretch is the evidence.
 */
export function gatherMoves(
  reply: string,
  sentences: readonly Sentence[],
  clauses: readonly SeenClause[],
  scores: readonly Float64Array[],
  thresholds: readonly number[],
  patternMoves: readonly FoundMove[],
): FoundMove[] {
  const found: FoundMove[] = [];
  const marked = new Map<MoveName, FoundMove[]>(names.map((name) => [name, []]));
  for (const move of patternMoves) marked.get(move.move)?.push(move);
  names.forEach((move, place) => {
    const threshold = thresholds[place] ?? 0;
    const marks = marked.get(move) ?? [];
    let mark = 0;
    let at = 0;
    while (at < clauses.length) {
      let next = at;
      while (
        next < clauses.length &&
        clauses[next]?.sentence === clauses[at]?.sentence &&
        (scores[next]?.[place] ?? 0) > threshold
      )
        next += 1;
      const first = clauses[at];
      const last = clauses[next - 1];
      if (next > at && first !== undefined && last !== undefined) {
        while ((marks[mark]?.end ?? Number.POSITIVE_INFINITY) <= first.start) mark += 1;
        const tighter: FoundMove[] = [];
        for (; (marks[mark]?.start ?? Number.POSITIVE_INFINITY) < last.end; mark += 1)
          tighter.push(...marks.slice(mark, mark + 1));
        if (tighter.length > 0) found.push(...tighter);
        else if (found.at(-1)?.move !== move || (found.at(-1)?.end ?? 0) <= first.start)
          found.push(markClauses(reply, move, first, last, sentences[first.sentence]));
      }
      at = Math.max(next, at + 1);
    }
  });
  return found.sort((a, b) => a.start - b.start || names.indexOf(a.move) - names.indexOf(b.move));
}

function markClauses(
  reply: string,
  move: MoveName,
  first: SeenClause,
  last: SeenClause,
  sentence: Sentence | undefined,
): FoundMove {
  const whole = sentence !== undefined && first.first === 0 && last.last === sentence.words.length;
  const start = first.start;
  const end = whole ? sentence.end : last.end;
  return { move, start, end, evidence: reply.slice(start, end) };
}
