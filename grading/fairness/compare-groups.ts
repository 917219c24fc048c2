import type { GroupCount } from "./count";
import { findRate } from "./find-rate";
import { findHighest, findReference } from "./find-reference";
import { flagFourFifths } from "./flag-four-fifths";
import type { ImpactRow } from "./impact-table";
import { testFisher } from "./test-fisher";
import { warnOfSmallSample } from "./warn-of-small-sample";

/** Under this p-value a difference counts as statistically significant: about two standard deviations. */
export const significance = 0.05;

/**
 * Each group beside the reference: rate, impact ratio, four-fifths flag and Fisher's exact test, in the order given. Practical and
 * statistical significance stand side by side, for neither is enough alone: in a big sample a difference that matters to nobody is
 * significant, in a small one a grave difference is not. Groups in `leftOut` (with the reason) are counted and not compared.
 */
export function compareGroups(
  groups: readonly GroupCount[],
  leftOut: ReadonlyMap<string, string> = new Map(),
): ImpactRow[] {
  const compared = groups.filter(({ group }) => !leftOut.has(group));
  const reference = findReference(compared);
  const highest = findHighest(compared);
  const known = groups.reduce((sum, { people }) => sum + people, 0);
  return groups.map((group) => {
    const plain = {
      ...group,
      share: known === 0 ? null : group.people / known,
      rate: findRate(group),
      leftOut: leftOut.get(group.group) ?? null,
    };
    if (plain.leftOut !== null || reference === null || highest === null) return { ...plain, ...notCompared };
    return { ...plain, ...compare(group, reference), strictRatio: findRatio(group, highest) };
  });
}

const notCompared = {
  reference: false,
  ratio: null,
  strictRatio: null,
  belowFourFifths: null,
  behind: null,
  p: null,
  significant: null,
  warnings: [],
};

type Comparison = Pick<
  ImpactRow,
  "reference" | "ratio" | "belowFourFifths" | "behind" | "p" | "significant" | "warnings"
>;

function compare(group: GroupCount, reference: GroupCount): Comparison {
  const ratio = findRatio(group, reference);
  if (group.group === reference.group) return { ...notCompared, reference: true, ratio };
  if (group.people === 0) return notCompared;
  const p = testFisher(group, reference);
  return {
    reference: false,
    ratio,
    belowFourFifths: flagFourFifths(group, reference),
    behind: ((findRate(reference) ?? 0) - (findRate(group) ?? 0)) * 100,
    p,
    significant: p < significance,
    warnings: warnOfSmallSample(group, reference),
  };
}

/** The impact ratio of a group (29 CFR 1607.4 D; 6 RCNY 5-300). Null: there is nobody in it. */
function findRatio(group: GroupCount, reference: GroupCount): number | null {
  if (group.people === 0) return null;
  return (group.chosen * reference.people) / (group.people * reference.chosen);
}
