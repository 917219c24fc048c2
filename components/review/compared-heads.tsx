import Link from "next/link";
import type { ReactNode } from "react";
import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayDimension } from "@/components/ui/say-criterion";
import { dimensionName } from "@/grading/case/criterion-name";
import type { ComparedCandidate, Comparison } from "@/scenarios/screening/comparison";
import { stateNames } from "@/scenarios/screening/say-state";
import { columnsStyle } from "./columns-style";
import { ComparedRow } from "./compared-row";
import { decisionNames } from "./say-decision";
import { sayScore } from "./say-score";
import { sayTrust } from "./say-trust";

type Props = { comparison: Comparison };

/** What each candidate's role-plays come to: totals, dimensions, spread, strengths. */
export function ComparedHeads({ comparison: { screening, candidates } }: Props) {
  const row = (label: ReactNode, tell: (candidate: ComparedCandidate) => ReactNode) => (
    <ComparedRow label={label} candidates={candidates} tell={tell} />
  );
  return (
    <section aria-label="Results" className="mt-6">
      <div className={`${columnsStyle(candidates.length)} max-md:hidden`}>
        <span />
        {candidates.map(({ id, name }) => (
          <Name key={id} screening={screening.id} id={id} name={name} />
        ))}
      </div>
      <ul className="space-y-1 md:hidden">
        {candidates.map(({ id, name }) => (
          <li key={id}>
            <Name screening={screening.id} id={id} name={name} />
          </li>
        ))}
      </ul>
      {row("Total", ({ result, reviewed }) => (
        <>
          <span className="text-lead">{sayScore(result?.total)}</span>
          {reviewed && <span className="ml-2 text-note text-soft">reviewer {sayScore(reviewed.total)}</span>}
        </>
      ))}
      {dimensionName.options.map((dimension) => (
        <ComparedRow
          key={dimension}
          label={<span className={dimensionStyle[dimension].text}>{sayDimension(dimension)}</span>}
          candidates={candidates}
          tell={({ result, reviewed }) => {
            const [score, other] = [result?.dimensions[dimension], reviewed?.dimensions[dimension]];
            return (
              <span className="flex items-center gap-3">
                <span className="w-7 shrink-0 text-right">{sayScore(score)}</span>
                <span aria-hidden className="h-1.5 w-20 rounded-full bg-sunk">
                  <span
                    className={`block h-full rounded-full ${dimensionStyle[dimension].bar}`}
                    style={{ width: `${score ?? 0}%` }}
                  />
                </span>
                {reviewed && sayScore(other) !== sayScore(score) && (
                  <span className="text-note text-soft">reviewer {sayScore(other)}</span>
                )}
              </span>
            );
          }}
        />
      ))}
      {row("Role-plays", ({ plays }) => (
        <ol className="text-note">
          {plays.map(({ attempt, title, total, reviewedTotal, unfinished }) => (
            <li key={attempt}>
              {title}: {sayScore(total)}
              {reviewedTotal !== null && `, reviewer ${sayScore(reviewedTotal)}`}
              {unfinished && ", unfinished"}
            </li>
          ))}
        </ol>
      ))}
      {row("Spread", ({ result }) => (result?.spread == null ? "–" : `${sayScore(result.spread)} points`))}
      {row("Confidence", ({ result }) => (result?.confidence ? sayTrust(result.confidence).short : "–"))}
      {row("Decision", ({ state, decision }) =>
        decision === null ? `none yet (${stateNames[state].toLowerCase()})` : decisionNames[decision],
      )}
      {row("Strengths", ({ strengths }) =>
        strengths.length === 0 ? (
          "–"
        ) : (
          <ul className="space-y-2 text-note">
            {strengths.map(({ attempt, label, dimension, quote }) => (
              <li key={attempt}>
                <span className={dimensionStyle[dimension].text}>{label}: </span>
                <em className="break-words">“{quote}”</em>
              </li>
            ))}
          </ul>
        ),
      )}
    </section>
  );
}

function Name({ screening, id, name }: { screening: string; id: string; name: string }) {
  return (
    <Link
      prefetch={false}
      href={`/screenings/${screening}/candidates/${id}`}
      className="break-words font-strong text-ink hover:text-primary"
    >
      {name}
    </Link>
  );
}
