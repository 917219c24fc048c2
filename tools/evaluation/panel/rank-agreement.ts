/** Two figures for each of the things that are ranked. */
export type Ranked = readonly [number, number];

/**
 * Kendall's tau-b: how far two rankings agree, from -1 to 1, with ties in either taken off (Kendall 1945). Where one
 * of them ties all, there is nothing to agree on: NaN. With ties in one ranking only, 1 cannot be reached.
 */
export function rankAgreement(pairs: readonly Ranked[]): number {
  const { concordant, discordant, tiedFirst, tiedSecond, all } = countPairs(pairs);
  return (concordant - discordant) / Math.sqrt((all - tiedFirst) * (all - tiedSecond));
}

/** How many pairs stand the wrong way round. */
export function countDiscordant(pairs: readonly Ranked[]): number {
  return countPairs(pairs).discordant;
}

function countPairs(pairs: readonly Ranked[]) {
  const count = { concordant: 0, discordant: 0, tiedFirst: 0, tiedSecond: 0, all: 0 };
  pairs.forEach(([first, second], at) => {
    for (const [otherFirst, otherSecond] of pairs.slice(at + 1)) {
      const one = Math.sign(first - otherFirst);
      const two = Math.sign(second - otherSecond);
      count.all += 1;
      if (one === 0) count.tiedFirst += 1;
      if (two === 0) count.tiedSecond += 1;
      if (one * two > 0) count.concordant += 1;
      if (one * two < 0) count.discordant += 1;
    }
  });
  return count;
}
