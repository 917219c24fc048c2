import { sayDimension } from "@/components/ui/say-criterion";
import type { Scorecard } from "@/grading/scorecard";
import { Criterion } from "./criterion";
import { dimensionStyle } from "./dimension-style";

type Props = { scorecard: Scorecard };

/** Every criterion by its dimension; what was not observed comes last, and bears no weight. */
export function Criteria({ scorecard: { dimensions, criteria } }: Props) {
  return (
    <section aria-labelledby="criteria" className="pt-16">
      <h2 id="criteria" className="text-title">
        Every criterion
      </h2>
      <p className="mt-2 max-w-[40rem] text-soft">
        Each is a scale from 1 to 5, worked out from yes or no checks. What there was no occasion to see is
        not observed, and bears no weight.
      </p>
      {dimensions.map(({ dimension, score }) => (
        <section
          key={dimension}
          id={`dimension-${dimension}`}
          aria-labelledby={`dimension-${dimension}-title`}
          className="scroll-mt-8 pt-10"
        >
          <h3
            id={`dimension-${dimension}-title`}
            className={`flex items-baseline gap-3 pb-3 text-lead ${dimensionStyle[dimension].text}`}
          >
            {sayDimension(dimension)}
            <span className="text-note text-soft tabular-nums lining-nums">
              {score === null ? "not observed" : `${Math.round(score)} of 100`}
            </span>
          </h3>
          <ul>
            {criteria
              .filter((result) => result.dimension === dimension)
              .sort((one, other) => Number(one.level === null) - Number(other.level === null))
              .map((result) => (
                <Criterion key={result.criterion} result={result} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
