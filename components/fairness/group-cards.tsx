import type { ImpactRow } from "@/grading/fairness/impact-table";
import { type Facet, groupNames } from "@/scenarios/screening/name-group";
import { RateBar } from "./rate-bar";
import { sayP, sayRate, sayRatio } from "./say-figure";
import { sayReading, sayWarnings } from "./say-reading";

type Props = { facet: Facet; rows: readonly ImpactRow[]; word: string };

/** The comparison as one block a group, for narrow screens. */
export function GroupCards({ facet, rows, word }: Props) {
  const reference = rows.find((row) => row.reference)?.rate ?? null;
  return (
    <ul className="mt-2 divide-y divide-hairline border-hairline border-y text-note md:hidden print:hidden">
      {rows.map((row) => (
        <li key={row.group} className="py-3">
          <p className="font-strong">{groupNames[facet].get(row.group)}</p>
          {row.people === null ? (
            <p className="text-soft">Too few people to be shown.</p>
          ) : (
            <>
              <p className="tabular-nums">
                {word}: {row.chosen} of {row.people}, {sayRate(row.rate)}
              </p>
              <div className="my-2">
                <RateBar rate={row.rate} reference={reference} below={row.belowFourFifths === true} />
              </div>
              {row.ratio !== null && !row.reference && (
                <p className="tabular-nums">
                  Impact ratio {sayRatio(row.ratio)}
                  {row.belowFourFifths && <span className="text-warning">, below four fifths</span>}
                  {" · p "}
                  {sayP(row.p)}
                  {row.significant && <span className="text-warning">, significant</span>}
                </p>
              )}
              {!row.leftOut && <p>{sayReading(row)}</p>}
              {sayWarnings(row).map((warning) => (
                <p key={warning} className="text-soft">
                  {warning}
                </p>
              ))}
            </>
          )}
          {row.leftOut && <p>Left out of the ratios: {row.leftOut}</p>}
        </li>
      ))}
    </ul>
  );
}
