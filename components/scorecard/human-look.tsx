import type { Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { ReviewReason } from "./gather-review";
import { TurnLink } from "./turn-link";

type Props = {
  reasons: ReviewReason[];
  trust: Scorecard["confidence"];
  turns: ReadonlyMap<number, ShownEntry>;
};

const sayings = {
  high: "",
  middling: " Until then, take it as near, though a level or two may change.",
  low: " Until then, take it as a first impression.",
};

/** Where a person should look before the grade is relied on, and why. */
export function HumanLook({ reasons, trust, turns }: Props) {
  if (reasons.length === 0) return null;
  return (
    <section
      id="human-look"
      aria-labelledby="human-look-title"
      className="mt-14 max-w-[48rem] scroll-mt-8 border-edge border-l-2 pl-4 sm:pl-6 print:break-inside-avoid"
    >
      <h2 id="human-look-title" className="text-lead">
        Worth a human look
      </h2>
      <p className="mt-1 text-soft">
        Rules worked this grade out, and here they may have seen too little or too much. Somebody should read
        these places before relying on it; that is no reproach to anyone.
        {trust && sayings[trust]}
      </p>
      <ul className="mt-3 space-y-2">
        {reasons.map(({ entry, why }) => (
          <li key={`${entry} ${why}`} className="grid grid-cols-[3rem_minmax(0,1fr)] items-baseline gap-x-2">
            <span>{entry !== null && <TurnLink entry={entry} turns={turns} />}</span>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
