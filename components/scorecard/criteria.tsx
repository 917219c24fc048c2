import type { ReactNode } from "react";
import { sayDimension } from "@/components/ui/say-criterion";
import type { CriterionName } from "@/grading/case/criterion-name";
import type { CriterionResult, Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { Criterion } from "./criterion";
import { dimensionStyle } from "./dimension-style";
import { FoldAway } from "./fold-away";

type Props = {
  scorecard: Scorecard;
  turns: ReadonlyMap<number, ShownEntry>;
  /** Levels that a person put beside the grader's. */
  reviewed?: Partial<Record<CriterionName, number>>;
  /** What stands at the end of an opened criterion. */
  foot?: (result: CriterionResult) => ReactNode;
};

// So few open criteria keep the list short enough to see at a glance.
const fewToOpen = 2;

/** Every criterion by its dimension, the lowest level first, folded to a line; what was full or not observed, to one. */
export function Criteria({ scorecard: { dimensions, criteria }, turns, reviewed = {}, foot }: Props) {
  const low = criteria.filter(({ level }) => level !== null && level < 4);
  const open = low.length <= fewToOpen ? low : [];
  return (
    <section aria-labelledby="criteria" className="pt-14">
      <h2 id="criteria" className="text-title max-sm:text-lead">
        Every criterion
      </h2>
      <p className="mt-1 max-w-[40rem] text-pretty text-soft">
        Each is a scale from 1 to 5, worked out from yes or no checks. Open one to see what it rests on.
      </p>
      <div className="grid gap-x-16 lg:grid-cols-2 print:block">
        {dimensions.map(({ dimension, score }) => {
          const own = criteria.filter((result) => result.dimension === dimension);
          const isPlain = ({ criterion }: CriterionResult) => reviewed[criterion] === undefined;
          const rows = (some: CriterionResult[]) =>
            some.map((result) => (
              <Criterion
                key={result.criterion}
                result={result}
                turns={turns}
                // What a person said about a level is there to be read.
                open={open.includes(result) || !isPlain(result)}
                reviewed={reviewed[result.criterion] ?? null}
                foot={foot?.(result)}
              />
            ));
          const unseen = own.filter((result) => result.level === null && isPlain(result));
          const full = own.filter((result) => result.level === 5 && isPlain(result));
          const below = own
            .filter((result) => !unseen.includes(result) && !full.includes(result))
            .sort((one, other) => (one.level ?? 0) - (other.level ?? 0));
          return (
            <section
              key={dimension}
              id={`dimension-${dimension}`}
              aria-labelledby={`dimension-${dimension}-title`}
              className="scroll-mt-8 pt-7"
            >
              <h3
                id={`dimension-${dimension}-title`}
                className={`flex items-baseline gap-3 pb-1 ${dimensionStyle[dimension].text}`}
              >
                {sayDimension(dimension)}
                <span className="text-note text-soft tabular-nums lining-nums">
                  {score === null ? "not observed" : `${Math.round(score)} of 100`}
                </span>
              </h3>
              {rows(below)}
              {full.length > 1 ? (
                <More summary={`${full.length} at 5 of 5: ${full.map(({ label }) => label).join(", ")}`}>
                  {rows(full)}
                </More>
              ) : (
                rows(full)
              )}
              {unseen.length > 0 && (
                <More summary={`${unseen.length} not observed: no occasion, no weight`}>{rows(unseen)}</More>
              )}
            </section>
          );
        })}
      </div>
    </section>
  );
}

function More({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <FoldAway
      className="border-hairline border-t"
      summaryClassName="min-h-11 py-2 text-note text-soft print:hidden"
      summary={summary}
    >
      <div className="pb-3 pl-6 print:pl-0">{children}</div>
    </FoldAway>
  );
}
