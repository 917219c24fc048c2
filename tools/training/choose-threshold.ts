/** A reply's best score for a move, and whether a person found the move in it. */
export interface ScoredReply {
  readonly score: number;
  readonly made: boolean;
}

// Half of the F1 that all moves come to together (docs/reader.md).
const worthFinding = 0.42;

/**
 * The threshold above which most is got right over all moves together, among those that keep the precision asked for: what is more
 * likely right than half of the F1 that is reached is worth finding (Lipton, Elkan and Naryanaswamy, 2014). By each move's own F1
 * the moves that are read worst would be found most freely. Where no threshold is precise enough, one that nothing passes.
 */
export function chooseThreshold(replies: readonly ScoredReply[], leastPrecision: number): number {
  const sorted = replies.toSorted((a, b) => b.score - a.score);
  let best = 0;
  let threshold = 9;
  let hits = 0;
  sorted.forEach(({ score, made }, at) => {
    if (made) hits += 1;
    const next = sorted[at + 1]?.score ?? score - 0.1;
    const worth = hits - worthFinding * (at + 1);
    if (next < score && worth > best && hits >= leastPrecision * (at + 1)) {
      best = worth;
      threshold = (score + next) / 2;
    }
  });
  return threshold;
}
