/** How often a move was found rightly, missed, or found where nobody else saw it. */
export interface Count {
  hit: number;
  missed: number;
  alarm: number;
}

/** A fresh count. */
export function startCount(): Count {
  return { hit: 0, missed: 0, alarm: 0 };
}

/** Adds one judgement to a count. */
export function countHit(count: Count, found: boolean, made: boolean): void {
  if (found && made) count.hit += 1;
  else if (made) count.missed += 1;
  else if (found) count.alarm += 1;
}

/** All counts together. */
export function addCounts(counts: readonly Count[]): Count {
  const sum = startCount();
  for (const { hit, missed, alarm } of counts) {
    sum.hit += hit;
    sum.missed += missed;
    sum.alarm += alarm;
  }
  return sum;
}

/** Precision, recall and F1 from 0 to 1, and how often the move was there; a share of nothing is 0. */
export function rateCount({ hit, missed, alarm }: Count): {
  precision: number;
  recall: number;
  f1: number;
  support: number;
} {
  return {
    precision: hit / Math.max(1, hit + alarm),
    recall: hit / Math.max(1, hit + missed),
    f1: (2 * hit) / Math.max(1, 2 * hit + missed + alarm),
    support: hit + missed,
  };
}
