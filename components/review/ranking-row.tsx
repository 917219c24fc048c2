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
import { sayTrust } from "./say-trust";

type Props = { row: Row; screening: string };

const number = "py-2.5 pr-4 text-right align-baseline tabular-nums lining-nums";

/** One candidate of the ranking. */
export function RankingRow({ row, screening }: Props) {
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
        <p className="text-note text-soft tabular-nums lining-nums lg:hidden">
          {dimensionName.options
            .map((dimension) => `${sayDimension(dimension)} ${sayScore(result?.dimensions[dimension])}`)
            .join(" · ")}
        </p>
        <p className="text-note text-soft sm:hidden">{sayState(state, decision)}</p>
      </td>
      <td className={`${number} whitespace-nowrap`}>
        <span className="font-strong">{sayScore(total)}</span>
        {reviewedTotal !== null && (
          <span className="block text-note text-soft">reviewer {sayScore(reviewedTotal)}</span>
        )}
        {percentile !== null && (
          <span className="block text-note text-soft">{sayOrdinal(percentile)} percentile</span>
        )}
      </td>
      {dimensionName.options.map((dimension) => (
        <td key={dimension} className={`${number} max-lg:hidden`}>
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
    <span className="inline-flex w-full flex-col items-end">
      {sayScore(score)}
      <span aria-hidden className="mt-0.5 block h-1 w-16 rounded-full bg-sunk">
        <span
          className={`block h-full rounded-full ${dimensionStyle[dimension].bar}`}
          style={{ width: `${score ?? 0}%` }}
        />
      </span>
    </span>
  );
}
