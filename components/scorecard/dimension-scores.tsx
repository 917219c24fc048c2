import { sayDimension } from "@/components/ui/say-criterion";
import type { Scorecard } from "@/grading/scorecard";
import { dimensionStyle } from "./dimension-style";

type Props = { dimensions: Scorecard["dimensions"] };

/** The four dimensions: name, bar and number, each in its hue. */
export function DimensionScores({ dimensions }: Props) {
  return (
    <section aria-labelledby="dimensions" className="print:break-inside-avoid">
      <h2 id="dimensions" className="text-note text-soft">
        The four dimensions, of 100 each
      </h2>
      <dl className="mt-3 space-y-3">
        {dimensions.map(({ dimension, score }) => (
          <div key={dimension} className="grid grid-cols-[7rem_minmax(0,1fr)_2rem] items-center gap-x-3">
            <dt>
              <a
                href={`#dimension-${dimension}`}
                className={`font-strong no-underline hover:underline ${dimensionStyle[dimension].text}`}
              >
                {sayDimension(dimension)}
              </a>
            </dt>
            <dd
              aria-hidden
              className={
                score === null ? "invisible" : "h-1.5 rounded-full bg-sunk print:border print:border-hairline"
              }
            >
              <div
                className={`h-full rounded-full print:[print-color-adjust:exact] ${dimensionStyle[dimension].bar}`}
                style={{ width: `${score ?? 0}%` }}
              />
            </dd>
            <dd className="text-right tabular-nums lining-nums">
              {score === null ? (
                <span className="text-note text-soft">
                  <span aria-hidden>–</span>
                  <span className="sr-only">not observed</span>
                </span>
              ) : (
                Math.round(score)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
