import type { Scorecard } from "@/grading/scorecard";
import { PrintButton } from "./print-button";
import { splitAim } from "./split-aim";

type Props = {
  scorecard: Scorecard;
  title: string;
  customer: string;
  hints: number;
  /** Whether the number should not stand there without a word that somebody had better look. */
  review: boolean;
};

/** The head of the scorecard: the result in one sentence, and its number. What to do next time follows by itself. */
export function Result({ scorecard, title, customer, hints, review }: Props) {
  const { summary, total, unfinished, nextTime } = scorecard;
  const { seen } = splitAim(summary);
  return (
    <header>
      <div className="flex min-h-9 items-start justify-between gap-x-4">
        <p className="py-2 text-note text-soft">
          {title} · {customer}
        </p>
        <PrintButton />
      </div>
      <div className="mt-1 grid gap-x-16 gap-y-3 md:grid-cols-[minmax(0,44rem)_auto] md:justify-between">
        <h1 className="text-title max-sm:text-lead">{nextTime ? seen : summary}</h1>
        <div className="flex flex-wrap items-baseline gap-x-4 md:block md:text-right">
          <p className="text-display tabular-nums lining-nums">
            {total === null ? "–" : Math.round(total)}
            <span className="ml-2 text-note text-soft">
              {total === null ? "not enough to grade" : "of 100"}
            </span>
          </p>
          {review && (
            <a href="#human-look" className="link text-note print:hidden">
              Worth a human look
            </a>
          )}
        </div>
      </div>
      {hints > 0 && (
        <p className="mt-1 text-note text-soft">
          With {hints === 1 ? "one hint" : `${hints} hints`} from the coach, which changed nothing about the
          grade.
        </p>
      )}
      {unfinished && (
        <p className="mt-1 text-note text-soft">
          The role-play was stopped, or its time ran out. This speaks of what was written until then, and
          counts as no grade.
        </p>
      )}
    </header>
  );
}
