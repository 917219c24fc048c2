import { sayDimension } from "@/components/ui/say-criterion";
import type { Scorecard } from "@/grading/scorecard";
import { dimensionStyle } from "./dimension-style";

type Props = { dimensions: Scorecard["dimensions"] };

/** The four dimensions: name, bar and number, each in its hue. */
export function DimensionScores({ dimensions }: Props) {
  return (
    <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
      {dimensions.map(({ dimension, score }) => (
        <div key={dimension} className="grid grid-cols-[1fr_auto] items-baseline gap-x-3 gap-y-1">
          <dt>
            <a
              href={`#dimension-${dimension}`}
              className={`font-strong no-underline hover:underline ${dimensionStyle[dimension].text}`}
            >
              {sayDimension(dimension)}
            </a>
          </dt>
          <dd className="text-right tabular-nums lining-nums">
            {score === null ? (
              <span className="text-note text-soft italic">not observed</span>
            ) : (
              Math.round(score)
            )}
          </dd>
          <dd
            aria-hidden
            className="col-span-2 h-1.5 rounded-full bg-sunk print:border print:border-hairline"
          >
            <div
              className={`h-full rounded-full print:[print-color-adjust:exact] ${dimensionStyle[dimension].bar}`}
              style={{ width: `${score ?? 0}%` }}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
