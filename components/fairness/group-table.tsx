import type { ReactNode } from "react";
import type { ImpactRow } from "@/grading/fairness/impact-table";
import { type Facet, groupNames } from "@/scenarios/screening/name-group";
import { RateBar } from "./rate-bar";
import { sayP, sayRate, sayRatio } from "./say-figure";
import { sayReading, sayWarnings } from "./say-reading";

type Props = { facet: Facet; rows: readonly ImpactRow[]; word: string; labelledBy: string };

/** The comparison as a table, for wide screens and paper: practical and statistical significance side by side. */
export function GroupTable({ facet, rows, word, labelledBy }: Props) {
  const reference = rows.find((row) => row.reference)?.rate ?? null;
  return (
    <table
      aria-labelledby={labelledBy}
      className="mt-2 w-full table-fixed border-collapse text-note max-md:hidden print:table"
    >
      <thead>
        <tr className="border-hairline border-b text-left align-bottom text-soft">
          <Head width="w-[22%]">Group</Head>
          <Head width="w-[9%]" end>
            {word}
          </Head>
          <Head width="w-[8%]" end>
            Of people
          </Head>
          <Head width="w-[15%]">Rate</Head>
          <Head width="w-[11%]" end>
            Impact ratio
          </Head>
          <Head width="w-[10%]" end>
            p (Fisher)
          </Head>
          <Head width="w-[25%]">What it says</Head>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.group} className="border-hairline border-b align-top">
            <th scope="row" className="py-2.5 pr-4 text-left font-strong">
              {groupNames[facet].get(row.group)}
            </th>
            {row.people === null ? (
              <td colSpan={6} className="py-2.5 text-soft">
                Too few people to be shown.
                {row.leftOut && ` Left out of the ratios: ${row.leftOut}`}
              </td>
            ) : (
              <>
                <Figure>{row.chosen}</Figure>
                <Figure>{row.people}</Figure>
                <td className="py-2.5 pr-4 pl-4">
                  <span className="mb-1.5 block tabular-nums">{sayRate(row.rate)}</span>
                  <RateBar rate={row.rate} reference={reference} below={row.belowFourFifths === true} />
                </td>
                <Figure>
                  {sayRatio(row.ratio)}
                  {row.belowFourFifths && <Mark>below four fifths</Mark>}
                </Figure>
                <Figure>
                  {sayP(row.p)}
                  {row.significant && <Mark>significant</Mark>}
                </Figure>
                <td className="py-2.5 pl-4">
                  {row.leftOut ? `Left out of the ratios: ${row.leftOut}` : sayReading(row)}
                  {sayWarnings(row).map((warning) => (
                    <span key={warning} className="block text-soft">
                      {warning}
                    </span>
                  ))}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ width, end = false, children }: { width: string; end?: boolean; children: ReactNode }) {
  return (
    <th
      scope="col"
      className={`${width} py-2 font-normal ${end ? "pl-3 text-right" : "pr-4 [&:not(:first-child)]:pl-4"}`}
    >
      {children}
    </th>
  );
}

function Figure({ children }: { children: ReactNode }) {
  return <td className="py-2.5 pl-3 text-right tabular-nums">{children}</td>;
}

function Mark({ children }: { children: ReactNode }) {
  return <span className="block text-warning">{children}</span>;
}
