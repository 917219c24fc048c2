/** The levels that two raters gave the same thing. */
export type Pair = readonly [one: number, other: number];

/** How grave it is that one rater says `one` and another `other`; 0 where they agree. */
export type Gravity = (one: number, other: number) => number;

/** Quadratic weights: twice as far apart is four times as grave. */
const square: Gravity = (one, other) => (one - other) ** 2;

/**
 * Weighted kappa: how much of the disagreement that chance alone would bring is not there. 1 is full agreement, 0 what
 * chance would give, below 0 less. Null where there is no pair, or where nothing varies, so that chance brings no
 * disagreement either. Source: Cohen, J. (1968), Weighted kappa, Psychological Bulletin 70(4), 213–220.
 */
export function measureKappa(pairs: readonly Pair[], gravity: Gravity = square): number | null {
  const observed = sum(pairs.map(([one, other]) => gravity(one, other))) * pairs.length;
  const [ones, others] = [countEach(pairs.map(([one]) => one)), countEach(pairs.map(([, other]) => other))];
  const expected = sum(
    [...ones].flatMap(([one, times]) =>
      [...others].map(([other, otherTimes]) => gravity(one, other) * times * otherTimes),
    ),
  );
  return expected === 0 ? null : 1 - observed / expected;
}

function countEach(levels: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
