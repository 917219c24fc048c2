import type { ImpactRow, ImpactTable } from "./impact-table";

/** Groups of fewer people are not shown to everybody: a figure about four could be a figure about one. */
export const fewestShown = 5;

/**
 * The table without figures of groups of fewer than five people, nor of those whose group is not known, so that no group can be worked
 * out from the total. Where all that is hidden comes to fewer than five, the next smallest group is hidden with it. What the
 * others are compared with is hidden where it would tell of a hidden group.
 */
export function hideSmallGroups(table: ImpactTable): ImpactTable {
  const bySize = table.rows.toSorted((a, b) => countPeople(a) - countPeople(b));
  const small = bySize.filter((row) => countPeople(row) < fewestShown);
  if (small.length === 0) return table;
  const unknown = table.unknown?.people ?? 0;
  const together = small.reduce((sum, row) => sum + countPeople(row), unknown);
  const hidden = new Set(bySize.slice(0, small.length + (together < fewestShown ? 1 : 0)));
  const tells = [...hidden].some(({ reference }) => reference);
  return {
    ...table,
    rows: table.rows.map((row) => {
      if (hidden.has(row)) return { ...row, ...figuresOfNobody, ...noComparison };
      // The highest rate of all may be a hidden group's.
      return { ...row, strictRatio: null, ...(tells && noComparison) };
    }),
    unknown: null,
    hidden: hidden.size,
  };
}

const countPeople = ({ people }: ImpactRow) => people ?? 0;

const figuresOfNobody = { people: null, chosen: null, share: null, rate: null };

const noComparison = {
  ratio: null,
  strictRatio: null,
  belowFourFifths: null,
  behind: null,
  p: null,
  significant: null,
  warnings: [],
};
