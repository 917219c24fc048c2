import { Fragment } from "react";
import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayDimension } from "@/components/ui/say-criterion";
import { dimensionName } from "@/grading/case/criterion-name";
import { enoughForPercentiles } from "@/scenarios/screening/rank-totals";
import type { Ranking } from "@/scenarios/screening/ranking";
import { findCutPlace } from "./find-cut-place";
import { RankingRow } from "./ranking-row";

type Props = { ranking: Ranking };

/** One line a candidate; the cut line is drawn between those on both sides of it. */
export function RankingTable({ ranking: { screening, rows, cut, query, ranked } }: Props) {
  const hasPercentiles = ranked >= enoughForPercentiles;
  const line = cut && findCutPlace(rows, cut.score, query.page);
  if (rows.length === 0) return <p className="mt-6 text-soft">Nobody here fits this choice.</p>;
  return (
    <table className="mt-3 w-full border-collapse text-left">
      <caption className="sr-only">Finished candidates, the highest total first</caption>
      <thead>
        <tr className="border-hairline border-b text-note text-soft">
          <th scope="col" className="w-9 py-2 font-normal">
            <span className="sr-only">Compare</span>
          </th>
          <th scope="col" className="w-12 py-2 pr-3 text-right font-normal max-sm:w-8">
            <span className="sr-only">Rank</span>
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            Candidate
          </th>
          <th scope="col" className="py-2 pr-4 text-right font-normal">
            Total
          </th>
          {hasPercentiles && (
            <th scope="col" className="py-2 pr-4 text-right font-normal max-sm:hidden">
              Percentile
            </th>
          )}
          {dimensionName.options.map((dimension) => (
            <th
              key={dimension}
              scope="col"
              className={`py-2 pr-4 font-normal max-lg:hidden ${dimensionStyle[dimension].text}`}
            >
              {sayDimension(dimension)}
            </th>
          ))}
          <th scope="col" className="py-2 pr-4 font-normal max-lg:hidden">
            Confidence
          </th>
          <th scope="col" className="py-2 pr-4 text-right font-normal max-lg:hidden">
            Spread
          </th>
          <th scope="col" className="py-2 font-normal max-sm:hidden">
            State
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Fragment key={row.id}>
            {cut && at === line && <CutRow score={cut.score} columns={hasPercentiles ? 12 : 11} />}
            <RankingRow
              row={row}
              screening={screening.id}
              cut={cut?.score ?? null}
              hasPercentiles={hasPercentiles}
            />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function CutRow({ score, columns }: { score: number; columns: number }) {
  return (
    <tr>
      <td
        colSpan={columns}
        className="border-primary border-t-2 border-dashed pt-1 pb-2 text-note text-primary"
      >
        The line at {score}, to look at
      </td>
    </tr>
  );
}
