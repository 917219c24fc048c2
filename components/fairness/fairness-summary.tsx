import { Fold } from "@/components/ui/fold";
import type { ImpactRow } from "@/grading/fairness/impact-table";
import { outcomes } from "@/scenarios/screening/fairness-query";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import { facetNames, groupNames } from "@/scenarios/screening/name-group";
import { sayP, sayRate, sayRatio } from "./say-figure";

type Props = { report: FairnessReport };
type Found = { href: string; key: string; what: string; group: string; row: ImpactRow };

/** So many are shown at once. */
const most = 8;

/** What there is to look at first: every group that is below four fifths, or behind and significant. */
export function FairnessSummary({ report }: Props) {
  const found = find(report);
  const compared = outcomes.flatMap((outcome) =>
    report[outcome].tables.flatMap(({ table: { rows } }) => rows.filter(({ p }) => p !== null)),
  ).length;
  if (compared === 0) {
    return (
      <p className="mt-6 max-w-[44rem] text-soft">
        There is nothing to compare yet: it takes at least two groups with people in them, of whom some were
        advanced or have a total.
      </p>
    );
  }
  return (
    <section aria-labelledby="first" className="mt-8">
      <h2 id="first" className="text-lead">
        To look at first
      </h2>
      <p className="mt-1 max-w-[44rem] text-soft">
        {found.length === 0
          ? `Of ${compared} comparisons none is below four fifths, and none is behind and significant.`
          : `Of ${compared} comparisons ${found.length} ${found.length === 1 ? "is" : "are"} below four fifths, or behind and significant. Of twenty comparisons one is significant by chance alone.`}
      </p>
      {found.length > 0 && <FoundList found={found.slice(0, most)} />}
      {found.length > most && (
        <Fold label={`${found.length - most} more`} className="mt-2">
          <FoundList found={found.slice(most)} />
        </Fold>
      )}
    </section>
  );
}

function FoundList({ found }: { found: readonly Found[] }) {
  return (
    <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
      {found.map(({ href, key, what, group, row }) => (
        <li key={key} className="py-2">
          <a href={href} className="link">
            {what}: {group}
          </a>
          <span className="block text-note tabular-nums">
            {sayRate(row.rate)}, impact ratio {sayRatio(row.ratio)}
            {row.belowFourFifths && " (below four fifths)"}, p {sayP(row.p)}
            {row.significant ? " (significant)" : " (may be chance)"}
            {row.warnings.length > 0 && ", small numbers"}
          </span>
        </li>
      ))}
    </ul>
  );
}

function find(report: FairnessReport): Found[] {
  const found = outcomes.flatMap((outcome) =>
    report[outcome].tables.flatMap(({ facet, table: { rows } }) =>
      rows.filter(isToLookAt).map((row) => ({
        href: `#${outcome}-${facet}`,
        key: `${outcome} ${facet} ${row.group}`,
        what: `${outcome === "selection" ? "Advanced" : "Above the median"}, ${facetNames[facet].toLowerCase()}`,
        group: groupNames[facet].get(row.group) ?? row.group,
        row,
      })),
    ),
  );
  return found.toSorted((a, b) => weigh(b.row) - weigh(a.row));
}

/** What is large and hardly by chance comes first, then what is hardly by chance, then what is large. */
function weigh({ belowFourFifths, significant, warnings }: ImpactRow): number {
  return (significant ? 4 : 0) + (belowFourFifths ? 2 : 0) - (warnings.length > 0 ? 1 : 0);
}

function isToLookAt({ belowFourFifths, significant, behind }: ImpactRow): boolean {
  return belowFourFifths === true || (significant === true && (behind ?? 0) > 0);
}
