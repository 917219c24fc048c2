import { type CriterionName, criterionNames } from "../case/criterion-name";
import { measureKappa, type Pair } from "./measure-kappa";

/** What two raters, one of whom may be the machine, gave one role-play: levels 1 to 5, null where not observed. */
export type RatedTwice = {
  one: ReadonlyMap<CriterionName, number | null>;
  other: ReadonlyMap<CriterionName, number | null>;
};

/** How far two sides agree on one criterion. */
export type Agreement = {
  criterion: CriterionName;
  /** How many role-plays got a level from both. */
  n: number;
  /** How many only one side could observe; they are in no other figure. */
  oneSided: number;
  /** Weighted kappa with quadratic weights, 2 decimals; null where nothing varies. */
  kappa: number | null;
  /** The share of exactly the same levels, 0 to 1. */
  same: number;
  /** The share of levels that lie one apart at most, 0 to 1. */
  near: number;
  /** Fewer than kappa needs to be more than a hint. */
  isFew: boolean;
};

/**
 * As many role-plays a weighted kappa over five levels needs: twice the square of the number of levels. Source:
 * Cicchetti, D. V. (1981), Applied Psychological Measurement 5(1), 101–104.
 */
export const enoughForKappa = 2 * 5 ** 2;

/** How far two sides agree on each criterion that both of them observed at least once, in the order of the rubric. */
export function measureAgreement(rated: readonly RatedTwice[]): Agreement[] {
  return criterionNames.flatMap((criterion) => {
    const all = rated.map(({ one, other }) => [one.get(criterion), other.get(criterion)] as const);
    const pairs = all.flatMap(([one, other]): Pair[] =>
      typeof one === "number" && typeof other === "number" ? [[one, other]] : [],
    );
    if (pairs.length === 0) return [];
    const kappa = measureKappa(pairs);
    return {
      criterion,
      n: pairs.length,
      oneSided: all.filter(([one, other]) => isNumber(one) !== isNumber(other)).length,
      kappa: kappa === null ? null : Math.round(kappa * 100) / 100,
      same: share(pairs, 0),
      near: share(pairs, 1),
      isFew: pairs.length < enoughForKappa,
    };
  });
}

const isNumber = (level: number | null | undefined) => typeof level === "number";

function share(pairs: readonly Pair[], most: number): number {
  return pairs.filter(([one, other]) => Math.abs(one - other) <= most).length / pairs.length;
}
