import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayDimension } from "@/components/ui/say-criterion";
import { type CriterionName, dimensionName } from "@/grading/case/criterion-name";
import type { ReviewedPlay } from "@/scenarios/screening/review";
import { pickQuote } from "./pick-quote";

type Props = { plays: ReviewedPlay[] };

/** Every criterion that was observed: its level in each role-play, and words of the candidate's that it rests on. */
export function ReportCriteria({ plays }: Props) {
  const all = plays.flatMap(({ scorecard }) => scorecard.criteria);
  const once = [...new Map(all.map((one) => [one.criterion, one])).values()];
  const isSeen = (criterion: CriterionName) =>
    plays.some((play) => findLevel(play, criterion) !== null || play.standing[criterion] !== undefined);
  const unseen = once.filter(({ criterion }) => !isSeen(criterion)).map(({ label }) => label.toLowerCase());
  if (plays.length === 0) return null;
  return (
    <section aria-labelledby="report-criteria" className="mt-5">
      <h2 id="report-criteria" className="font-strong text-body">
        Levels, and the words that they rest on
      </h2>
      <table className="mt-1 w-full border-collapse text-left">
        <thead>
          <tr className="border-hairline border-b text-soft">
            <th scope="col" className="py-1 pr-4 font-normal">
              Criterion
            </th>
            {plays.map(({ attempt }, at) => (
              <th key={attempt} scope="col" className="whitespace-nowrap py-1 pr-4 font-normal">
                <span className="max-sm:sr-only">Role-play </span>
                {at + 1}
              </th>
            ))}
            <th scope="col" className="w-1/2 py-1 font-normal">
              In their words
            </th>
          </tr>
        </thead>
        {dimensionName.options.map((dimension) => (
          <tbody key={dimension}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={plays.length + 2}
                className={`pt-1.5 font-strong ${dimensionStyle[dimension].text}`}
              >
                {sayDimension(dimension)}
              </th>
            </tr>
            {once
              .filter((one) => one.dimension === dimension && isSeen(one.criterion))
              .map(({ criterion, label }) => (
                <tr
                  key={criterion}
                  className="border-hairline border-b align-baseline print:break-inside-avoid"
                >
                  <th scope="row" className="py-0.5 pr-4 font-normal">
                    {label}
                  </th>
                  {plays.map((play) => (
                    <td
                      key={play.attempt}
                      className="py-0.5 pr-4 tabular-nums lining-nums sm:whitespace-nowrap"
                    >
                      {findLevel(play, criterion) ?? "–"}
                      {play.standing[criterion] !== undefined && (
                        <span className="font-strong"> reviewer {play.standing[criterion]}</span>
                      )}
                    </td>
                  ))}
                  <td className="break-words py-0.5">
                    <Quote plays={plays} criterion={criterion} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
      {unseen.length > 0 && (
        <p className="mt-1 text-soft">Not observed, and without weight: {unseen.join(", ")}.</p>
      )}
    </section>
  );
}

function findLevel({ scorecard }: ReviewedPlay, criterion: CriterionName): number | null {
  return scorecard.criteria.find((one) => one.criterion === criterion)?.level ?? null;
}

/** Of the role-plays the one where the level was lowest. */
function Quote({ plays, criterion }: Props & { criterion: CriterionName }) {
  const quotes = plays
    .flatMap(({ scorecard, entries }, at) => {
      const result = scorecard.criteria.find((one) => one.criterion === criterion);
      const quote = result ? pickQuote(result, entries) : null;
      return result && quote ? [{ at, quote, level: result.level ?? 5 }] : [];
    })
    .sort((one, other) => one.level - other.level);
  const [shown] = quotes;
  if (!shown) return null;
  return (
    <>
      <em>“{shown.quote}”</em>
      {plays.length > 1 && <span className="text-soft tabular-nums lining-nums"> ({shown.at + 1})</span>}
    </>
  );
}
