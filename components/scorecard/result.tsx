import { sayEnding } from "@/components/ui/say-ending";
import { Stars } from "@/components/ui/stars";
import type { Scorecard } from "@/grading/scorecard";
import { DimensionScores } from "./dimension-scores";
import { PrintButton } from "./print-button";

type Props = { scorecard: Scorecard; title: string; customer: string; hints: number };

/** The head of the scorecard: the result in one sentence, the numbers, the ending and the stars. */
export function Result({ scorecard, title, customer, hints }: Props) {
  const { summary, total, unfinished, dimensions, ending, stars, starsReason } = scorecard;
  return (
    <header>
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4">
        <p className="text-note text-soft">
          {title} · {customer}
        </p>
        <PrintButton />
      </div>
      <h1 className="mt-1 max-w-[44rem] text-title max-sm:text-lead">{summary}</h1>
      <div className="mt-8 grid gap-x-16 gap-y-8 md:grid-cols-[14rem_minmax(0,36rem)]">
        <div>
          <p className="text-display tabular-nums lining-nums">
            {total === null ? "–" : Math.round(total)}
            <span className="ml-2 text-note text-soft">
              {total === null ? "not enough to grade" : "of 100"}
            </span>
          </p>
          {hints > 0 && (
            <p className="mt-1 max-w-56 text-note text-soft">
              With {hints === 1 ? "one hint" : `${hints} hints`} from the coach, which changed nothing about
              the grade.
            </p>
          )}
          {unfinished && (
            <p className="mt-1 max-w-56 text-note text-soft">
              You stopped before the end. This speaks of what was written so far, and counts as no grade.
            </p>
          )}
        </div>
        <DimensionScores dimensions={dimensions} />
      </div>
      <div className="mt-8 max-w-[42rem] border-hairline border-t pt-4">
        <p>
          {ending !== null && <span className="mr-4">{sayEnding(ending).long}</span>}
          {stars !== null && <Stars stars={stars} />}
        </p>
        {starsReason && <p className="mt-1 text-note text-soft">{starsReason}</p>}
      </div>
    </header>
  );
}
