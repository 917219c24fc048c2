import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayDimension } from "@/components/ui/say-criterion";
import { dimensionName } from "@/grading/case/criterion-name";
import type { CandidateReview } from "@/scenarios/screening/review";
import { sayOrdinal } from "./say-ordinal";
import { sayScore } from "./say-score";
import { sayTrust } from "./say-trust";

type Props = { review: CandidateReview };

/** What a candidate's role-plays come to: the machine's figures, and beside them those with reviewers' levels. */
export function CandidateResult({ review }: Props) {
  const { result, reviewed, overridden, regraded, plays } = review;
  if (result === null) {
    return (
      <p className="mt-4 max-w-[44rem] text-soft">
        They have not finished, so there is no result yet.
        {plays.length > 0 && " What they have played so far can be read below."}
      </p>
    );
  }
  return (
    <section aria-labelledby="result" className="mt-5">
      <h3 id="result" className="sr-only">
        Result
      </h3>
      <div className="flex flex-wrap items-start gap-x-14 gap-y-6">
        <div className="flex gap-x-8">
          <Total label="Machine's total" total={result.total} />
          {reviewed && (
            <Total
              label={`With ${overridden === 1 ? "1 reviewer's level" : `${overridden} reviewers' levels`}`}
              total={reviewed.total}
            />
          )}
        </div>
        <dl className="grid grow basis-72 gap-y-2 sm:max-w-[26rem]">
          {dimensionName.options.map((dimension) => {
            const score = result.dimensions[dimension] ?? null;
            const other = reviewed?.dimensions[dimension] ?? null;
            return (
              <div key={dimension} className="grid grid-cols-[7rem_minmax(0,1fr)_auto] items-center gap-x-3">
                <dt className={`font-strong ${dimensionStyle[dimension].text}`}>{sayDimension(dimension)}</dt>
                <dd aria-hidden className="h-1.5 rounded-full bg-sunk">
                  <div
                    className={`h-full rounded-full ${dimensionStyle[dimension].bar}`}
                    style={{ width: `${score ?? 0}%` }}
                  />
                </dd>
                <dd className="min-w-8 text-right tabular-nums lining-nums">
                  {score === null ? (
                    <span className="text-note text-soft italic">not observed</span>
                  ) : (
                    sayScore(score)
                  )}
                  {other !== null && sayScore(other) !== sayScore(score) && (
                    <span className="ml-2 text-note text-soft">reviewer {sayScore(other)}</span>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
        <ul className="grow basis-64 space-y-1 text-note">
          {tell(review).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {regraded !== null && (
        <p className="mt-3 max-w-[44rem] text-note text-soft">
          The role-plays were graded anew since they finished: by the present grader the total would be{" "}
          {sayScore(regraded)}. The figures by role-play below are the present ones; the ranking goes by the
          first.
        </p>
      )}
    </section>
  );
}

function Total({ label, total }: { label: string; total: number | null }) {
  return (
    <p className="max-w-36">
      <span className="block text-display tabular-nums lining-nums">{sayScore(total)}</span>
      <span className="block text-note text-soft">
        {total === null ? `${label}: not enough to grade` : label}
      </span>
    </p>
  );
}

function tell({ result, place, cut, given }: CandidateReview): string[] {
  if (result === null) return [];
  const { confidence, spread, unfinished, total } = result;
  return [
    ...(place ? [tellPlace(place)] : []),
    ...(cut && total !== null ? [tellCut(total, cut.score)] : []),
    ...(confidence ? [`Confidence ${sayTrust(confidence).short}: ${sayTrust(confidence).long}`] : []),
    ...(spread === null ? [] : [`Their role-plays lie ${sayScore(spread)} points apart.`]),
    ...(unfinished > 0
      ? [`${unfinished} of ${given} role-plays unfinished, which costs nothing by itself.`]
      : []),
    ...(result.humanLook ? ["Somebody should look: the places are marked below."] : []),
  ];
}

function tellPlace({ rank, percentile }: { rank: number; percentile: number | null }): string {
  const at = `${sayOrdinal(rank)} by the machine's total`;
  return percentile === null ? `${at}.` : `${at}, at the ${sayOrdinal(percentile)} percentile.`;
}

function tellCut(total: number, score: number): string {
  return `${total >= score ? "On or above" : "Below"} the line at ${score}, which is there to look at and decides nothing.`;
}
