import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayDimension } from "@/components/ui/say-criterion";
import { dimensionName } from "@/grading/case/criterion-name";
import type { CandidateReport } from "@/scenarios/screening/review";
import { sayOrdinal } from "./say-ordinal";
import { sayPlayEnding } from "./say-play-ending";
import { sayScore } from "./say-score";
import { sayTrust } from "./say-trust";

type Props = { report: CandidateReport };

/** Totals, dimensions, and each role-play in a line. */
export function ReportResult({ report: { result, reviewed, overridden, place, plays, given } }: Props) {
  return (
    <section aria-labelledby="report-result" className="mt-4 print:break-inside-avoid">
      <h2 id="report-result" className="font-strong text-body">
        Result
      </h2>
      {result === null ? (
        <p className="text-soft">They have not finished, so there is no total.</p>
      ) : (
        <div className="mt-1 space-y-2">
          <div className="flex flex-wrap items-baseline gap-x-8 tabular-nums lining-nums">
            <p>
              <span className="text-title">{sayScore(result.total)}</span> of 100, the machine&rsquo;s total
            </p>
            {reviewed && (
              <p>
                <span className="text-title">{sayScore(reviewed.total)}</span> of 100 with{" "}
                {overridden === 1 ? "1 reviewer's level" : `${overridden} reviewers' levels`}
              </p>
            )}
            <p className="w-full text-soft">
              {place?.percentile != null && `${sayOrdinal(place.percentile)} percentile of this screening. `}
              {result.confidence && `Confidence ${sayTrust(result.confidence).short}. `}
              {result.spread !== null && `Spread ${sayScore(result.spread)} points. `}
              {result.unfinished > 0 && `${result.unfinished} of ${given} role-plays unfinished. `}
              {result.humanLook && "A human look is advised."}
            </p>
          </div>
          <dl className="flex flex-wrap gap-x-8 gap-y-1">
            {dimensionName.options.map((dimension) => (
              <div key={dimension} className="flex gap-2 tabular-nums lining-nums">
                <dt className={`font-strong ${dimensionStyle[dimension].text}`}>{sayDimension(dimension)}</dt>
                <dd>
                  {sayScore(result.dimensions[dimension])}
                  {reviewed &&
                    sayScore(reviewed.dimensions[dimension]) !== sayScore(result.dimensions[dimension]) &&
                    ` (reviewer ${sayScore(reviewed.dimensions[dimension])})`}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <ol className="mt-2">
        {plays.map(({ attempt, title, desk, total, reviewedTotal, unfinished, scorecard }, at) => (
          <li key={attempt} className="tabular-nums lining-nums">
            Role-play {at + 1}, “{title}” with {desk.customer.name}: {sayScore(total)}
            {reviewedTotal !== null && ` (reviewer ${sayScore(reviewedTotal)})`}
            {unfinished && ", unfinished"}.{" "}
            <span className="text-soft">{sayPlayEnding(scorecard.ending)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
