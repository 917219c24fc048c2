import type { ReactNode } from "react";
import type { Scorecard } from "@/grading/scorecard";
import { dimensionStyle } from "./dimension-style";

type Props = { scorecard: Scorecard };

/** One thing done well, in the person's own words, and the one thing to do next time. */
export function TwoThings({ scorecard }: Props) {
  const { wellDone, nextTime, criteria } = scorecard;
  if (!wellDone && !nextTime) return null;
  const find = (name: string) => criteria.find(({ criterion }) => criterion === name);
  return (
    <div className="grid gap-x-16 gap-y-10 pt-14 md:grid-cols-2">
      {wellDone && (
        <Thing
          title="Done well"
          criterion={find(wellDone.criterion)}
          why={wellDone.why}
          entry={wellDone.evidence.entry}
        >
          “{wellDone.evidence.quote}”
        </Thing>
      )}
      {nextTime && (
        <Thing
          title="Next time"
          criterion={find(nextTime.criterion)}
          why={nextTime.why}
          entry={nextTime.entry}
        >
          “{nextTime.better}”
        </Thing>
      )}
    </div>
  );
}

type ThingProps = {
  title: string;
  criterion: Scorecard["criteria"][number] | undefined;
  why: string;
  entry: number;
  children: ReactNode;
};

function Thing({ title, criterion, why, entry, children }: ThingProps) {
  return (
    <section aria-label={title} className="print:break-inside-avoid">
      <h2 className="text-note text-soft">
        {title}
        {criterion && (
          <>
            {" · "}
            <span className={dimensionStyle[criterion.dimension].text}>{criterion.label}</span>
          </>
        )}
      </h2>
      <blockquote className="mt-2 text-lead italic">{children}</blockquote>
      <p className="mt-2 text-soft">
        {why}{" "}
        <a href={`#entry-${entry}`} className="link whitespace-nowrap print:hidden">
          See the place
        </a>
      </p>
    </section>
  );
}
