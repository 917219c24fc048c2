import Link from "next/link";
import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayDimension } from "@/components/ui/say-criterion";
import { dimensionName } from "@/grading/case/criterion-name";
import type { RankingRow as Row } from "@/scenarios/screening/ranking";
import { stateNames } from "@/scenarios/screening/say-state";
import { ChooseBox } from "./choose-box";
import { listMarks } from "./list-marks";
import { decisionNames } from "./say-decision";
import { sayOrdinal } from "./say-ordinal";
import { sayScore } from "./say-score";
import { sayTotal } from "./say-total";
import { sayTrust } from "./say-trust";

type Props = {
  row: Row;
  screening: string;
  /** Where the line lies; null: none was drawn. */
  cut: number | null;
  hasPercentiles: boolean;
};

const number = "py-2.5 pr-4 text-right align-baseline tabular-nums lining-nums";

/** One candidate of the ranking. */
export function RankingRow({ row, screening, cut, hasPercentiles }: Props) {
  const { id, name, rank, percentile, total, reviewedTotal, result, state, decision } = row;
  const marks = listMarks(row);
  return (
    <tr className="border-hairline border-b">
      <td className="py-2.5 align-baseline">
        <ChooseBox screening={screening} id={id} name={name} />
      </td>
      <td className={`${number} text-note text-soft max-sm:pr-2`}>{rank ?? "–"}</td>
      <td className="min-w-0 py-2.5 pr-4 align-baseline">
        <Link
          href={`/screenings/${screening}/candidates/${id}`}
          // Each look is a line in the audit log: a browser that looks ahead is none.
          prefetch={false}
          className="break-words font-strong text-ink hover:text-primary"
        >
          {name}
        </Link>
        {marks.length > 0 && <p className="text-note text-warning">{marks.join(" · ")}</p>}
        <p className="flex flex-wrap gap-x-3 text-note tabular-nums lining-nums lg:hidden">
          {dimensionName.options.map((dimension) => (
            <span key={dimension} className={dimensionStyle[dimension].text}>
              {sayDimension(dimension)} {sayScore(result?.dimensions[dimension])}
            </span>
          ))}
        </p>
        <p className="text-note text-soft sm:hidden">
          {sayState(state, decision)}
          {percentile !== null && ` · ${sayOrdinal(percentile)} percentile`}
        </p>
      </td>
      <td className={`${number} whitespace-nowrap`}>
        <span className="font-strong">{sayTotal(total, cut)}</span>
        {reviewedTotal !== null && (
          <span className="block text-note text-soft">reviewer {sayScore(reviewedTotal)}</span>
        )}
      </td>
      {hasPercentiles && (
        <td className={`${number} text-note max-sm:hidden`}>
          {percentile === null ? "–" : sayOrdinal(percentile)}
        </td>
      )}
      {dimensionName.options.map((dimension) => (
        <td key={dimension} className="py-2.5 pr-4 align-baseline tabular-nums lining-nums max-lg:hidden">
          <Bar dimension={dimension} score={result?.dimensions[dimension] ?? null} />
        </td>
      ))}
      <td className="py-2.5 pr-4 align-baseline text-note max-lg:hidden">
        {result?.confidence ? sayTrust(result.confidence).short : "–"}
      </td>
      <td className={`${number} text-note max-lg:hidden`}>{sayScore(result?.spread)}</td>
      <td className="py-2.5 align-baseline text-note max-sm:hidden">{sayState(state, decision)}</td>
    </tr>
  );
}

function sayState(state: Row["state"], decision: Row["decision"]): string {
  return decision === null ? stateNames[state] : decisionNames[decision];
}

type BarProps = { dimension: (typeof dimensionName.options)[number]; score: number | null };

function Bar({ dimension, score }: BarProps) {
  return (
    <span className="inline-flex items-center gap-2">
      <span className="w-7 text-right">{sayScore(score)}</span>
      <span aria-hidden className="block h-1 w-12 rounded-full bg-sunk">
        <span
          className={`block h-full rounded-full ${dimensionStyle[dimension].bar}`}
          style={{ width: `${score ?? 0}%` }}
        />
      </span>
    </span>
  );
}
