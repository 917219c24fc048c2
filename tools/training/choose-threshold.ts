/** A reply's best score for a move, and whether a person found the move in it. */
export interface ScoredReply {
  readonly score: number;
  readonly made: boolean;
}

/**
 * The threshold above which most is got right: the best F1 among those thresholds that keep the precision asked for.
 * Where none does, one that nothing passes.
 */
export function chooseThreshold(replies: readonly ScoredReply[], leastPrecision: number): number {
  const sorted = replies.toSorted((a, b) => b.score - a.score);
  const wanted = sorted.filter((reply) => reply.made).length;
  let best = 0;
  let threshold = 9;
  let hits = 0;
  sorted.forEach(({ score, made }, at) => {
    if (made) hits += 1;
    const next = sorted[at + 1]?.score ?? score - 0.1;
    const f1 = (2 * hits) / (at + 1 + wanted);
    if (next < score && f1 > best && hits >= leastPrecision * (at + 1)) {
      best = f1;
      threshold = (score + next) / 2;
    }
  });
  return threshold;
}
