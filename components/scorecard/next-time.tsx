import type { Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { dimensionStyle } from "./dimension-style";
import { QuotedTurn } from "./quoted-turn";
import { splitAim } from "./split-aim";

type Props = { scorecard: Scorecard; turns: ReadonlyMap<number, ShownEntry>; customer: string };

/** The one thing to do next time: what, at which turn it was missed, and the words that would have done it. */
export function NextTime({ scorecard: { nextTime, criteria }, turns, customer }: Props) {
  if (!nextTime) return null;
  const criterion = criteria.find((one) => one.criterion === nextTime.criterion);
  const turn = turns.get(nextTime.entry);
  const { seen, aim } = splitAim(nextTime.why);
  const lost = criterion?.checks
    .filter(({ result }) => result === "not-met")
    .flatMap(({ evidence }) => evidence)
    .find(({ entry }) => entry === nextTime.entry);
  return (
    <section
      aria-labelledby="next-time"
      className="-mx-5 mt-6 bg-wash px-5 py-6 sm:mx-0 sm:rounded-sheet sm:px-8 sm:py-7 print:mx-0 print:break-inside-avoid print:border print:border-edge"
    >
      <h2 id="next-time" className="max-w-[44rem] text-title max-sm:text-lead">
        <span className="mb-1 block text-note text-primary">Next time</span>
        {aim ?? seen}
      </h2>
      <div className="mt-4 grid gap-x-12 gap-y-4 lg:grid-cols-2">
        <div className="space-y-2">
          {turn && criterion && (
            <QuotedTurn
              turn={turn}
              stretch={lost ?? null}
              dimension={criterion.dimension}
              customer={customer}
            />
          )}
          {aim && seen && (
            <p className="text-note text-soft">
              {seen}
              {criterion && (
                <>
                  {" "}
                  <a
                    href={`#criterion-${criterion.criterion}`}
                    className={`whitespace-nowrap underline underline-offset-2 ${dimensionStyle[criterion.dimension].text}`}
                  >
                    {criterion.label}
                    {criterion.level !== null && `, ${criterion.level} of 5`}
                  </a>
                </>
              )}
            </p>
          )}
        </div>
        <figure>
          <figcaption className="text-note text-soft">Better there</figcaption>
          <blockquote className="mt-1 border-primary border-l-2 pl-3 text-lead italic">
            {nextTime.better}
          </blockquote>
        </figure>
      </div>
    </section>
  );
}
