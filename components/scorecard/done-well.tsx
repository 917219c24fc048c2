import type { Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { dimensionStyle } from "./dimension-style";
import { TurnLink } from "./turn-link";

type Props = { scorecard: Scorecard; turns: ReadonlyMap<number, ShownEntry> };

/** One thing done well, in the person's own words. */
export function DoneWell({ scorecard: { wellDone, criteria }, turns }: Props) {
  if (!wellDone) return null;
  const criterion = criteria.find((one) => one.criterion === wellDone.criterion);
  return (
    <section aria-labelledby="done-well" className="print:break-inside-avoid">
      <h2 id="done-well" className="text-note">
        <span className="text-primary">Done well</span>
        {criterion && (
          <span className={dimensionStyle[criterion.dimension].text}>
            <span className="text-soft"> · </span>
            {criterion.label}
          </span>
        )}
      </h2>
      <blockquote className="mt-2 text-lead italic">“{wellDone.evidence.quote}”</blockquote>
      <p className="mt-2 text-note text-soft">
        {wellDone.why} <TurnLink entry={wellDone.evidence.entry} turns={turns} words="See" />
      </p>
    </section>
  );
}
