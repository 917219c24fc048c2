import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayCriterion, sayDimension } from "@/components/ui/say-criterion";
import type { Consistency, Spread } from "@/grading/measure-consistency";
import { sayEvenness } from "./say-evenness";

type Props = { consistency: Consistency };

/** How good the last role-plays were and how even, all in all and by dimension. */
export function ConsistencyBlock({ consistency: { total, dimensions, least } }: Props) {
  return (
    <section aria-labelledby="consistency" className="mt-10 border-hairline border-y py-5">
      <div className="grid gap-x-16 gap-y-6 md:grid-cols-[18rem_minmax(0,1fr)]">
        <div>
          <h2 id="consistency" className="text-note text-soft">
            Over your last {total.over} finished role-plays
          </h2>
          <p className="mt-1 text-lead tabular-nums lining-nums">
            {Math.round(total.mean)} of 100 on average
          </p>
          <p className="text-note">
            {sayEvenness(total.deviation)}: {sayRange(total)}
          </p>
        </div>
        <dl className="grid grid-cols-2 gap-x-8 gap-y-3 sm:grid-cols-4">
          {dimensions.map(({ dimension, spread }) => (
            <div key={dimension}>
              <dt className={`text-note font-strong ${dimensionStyle[dimension].text}`}>
                {sayDimension(dimension)}
              </dt>
              <dd className="tabular-nums lining-nums">
                {spread === null ? (
                  <span className="text-note text-soft italic">seen too seldom</span>
                ) : (
                  <>
                    {Math.round(spread.mean)}
                    <span className="block text-note text-soft">{sayRange(spread)}</span>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {least.length > 0 && (
        <p className="mt-4 text-note text-soft">
          What to practise next: {least.map(({ criterion }) => sayCriterion(criterion)).join(", ")}.
        </p>
      )}
    </section>
  );
}

function sayRange({ lowest, highest }: Spread): string {
  const [from, to] = [Math.round(lowest), Math.round(highest)];
  return from === to ? `always ${from}` : `from ${from} to ${to}`;
}
