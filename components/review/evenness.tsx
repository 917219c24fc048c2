import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayEvenness } from "@/components/start/say-evenness";
import { sayCriterion, sayDimension } from "@/components/ui/say-criterion";
import type { Consistency, Spread } from "@/grading/measure-consistency";

type Props = { consistency: Consistency };

/** How even a candidate is from one scenario to the other, by the machine's figures. */
export function Evenness({ consistency: { total, dimensions, least } }: Props) {
  return (
    <section aria-labelledby="evenness" className="mt-6 border-hairline border-t pt-3 text-note">
      <h3 id="evenness" className="inline font-strong">
        Between their {total.over} finished role-plays
      </h3>
      <span className="text-soft"> (by the scorecards&rsquo; own totals): </span>
      {sayEvenness(total.deviation).toLowerCase()}, {sayRange(total)}
      {dimensions.map(({ dimension, spread }) =>
        spread === null ? null : (
          <span key={dimension}>
            {" · "}
            <span className={dimensionStyle[dimension].text}>{sayDimension(dimension)}</span>{" "}
            <span className="tabular-nums lining-nums">{sayRange(spread)}</span>
          </span>
        ),
      )}
      {least.length > 0 && (
        <span>
          {" · lowest on average: "}
          {least.map(({ criterion }) => sayCriterion(criterion)).join(", ")}
        </span>
      )}
    </section>
  );
}

function sayRange({ lowest, highest }: Spread): string {
  const [from, to] = [Math.round(lowest), Math.round(highest)];
  return from === to ? `${from}` : `${from} to ${to}`;
}
