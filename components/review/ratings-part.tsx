import { FoldAway } from "@/components/scorecard/fold-away";
import type { ReviewedPlay } from "@/scenarios/screening/review";

type Props = { play: ReviewedPlay };

/** The levels of machine, reviewer and second raters side by side, once somebody has rated. */
export function RatingsPart({ play: { ratings, scorecard, standing } }: Props) {
  if (ratings.length === 0) return null;
  const seen = scorecard.criteria.filter(
    ({ criterion, level }) =>
      level !== null || ratings.some(({ levels }) => (levels[criterion] ?? null) !== null),
  );
  const cell = "py-1.5 pr-4 text-right tabular-nums lining-nums";
  return (
    <FoldAway
      className="mt-10 border-hairline border-y"
      summaryClassName="min-h-11 text-ink"
      summary={`${ratings.length === 1 ? "One second rating" : `${ratings.length} second ratings`}, given without sight of these levels`}
    >
      <div className="overflow-x-auto pb-4">
        <table className="text-left text-note">
          <thead>
            <tr className="border-hairline border-b">
              <th scope="col" className="py-1.5 pr-4">
                Criterion
              </th>
              <th scope="col" className={cell}>
                Machine
              </th>
              <th scope="col" className={cell}>
                Reviewer
              </th>
              {ratings.map(({ by, at }) => (
                <th key={`${by} ${at}`} scope="col" className={cell}>
                  {by}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.map(({ criterion, label, level }) => (
              <tr key={criterion} className="border-hairline border-b">
                <th scope="row" className="py-1.5 pr-4 font-normal">
                  {label}
                </th>
                <td className={cell}>{level ?? "–"}</td>
                <td className={cell}>{standing[criterion] ?? ""}</td>
                {ratings.map(({ by, at, levels }) => (
                  <td key={`${by} ${at}`} className={cell}>
                    {levels[criterion] ?? "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FoldAway>
  );
}
