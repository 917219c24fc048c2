import { FoldAway } from "@/components/scorecard/fold-away";
import type { RatedCriterion } from "@/scenarios/screening/rating";

type Props = {
  rated: RatedCriterion;
  /** "1" to "5", "none", or null: nothing chosen yet. */
  chosen: string | null;
  choose: (level: string) => void;
  problem: string | undefined;
};

const options = ["1", "2", "3", "4", "5", "none"] as const;

/** One criterion: what it asks, how its levels look, and the choice. */
export function RatingField({ rated, chosen, choose, problem }: Props) {
  const { criterion, label, question, anchors } = rated;
  return (
    <fieldset className="border-hairline border-t py-3">
      <legend className="float-left w-full font-strong">{label}</legend>
      <p className="clear-both text-note text-soft">{question}</p>
      <div className="mt-1 flex flex-wrap items-center gap-x-4">
        {options.map((option) => (
          <label key={option} className="inline-flex min-h-9 items-center gap-1.5 tabular-nums lining-nums">
            <input
              type="radio"
              name={`level ${criterion}`}
              value={option}
              checked={chosen === option}
              onChange={() => choose(option)}
              className="size-4 accent-(--color-primary)"
            />
            {option === "none" ? <span className="text-note">could not be observed</span> : option}
          </label>
        ))}
      </div>
      {problem && <p className="text-note text-warning">{problem}</p>}
      <FoldAway summary="How 1, 3 and 5 look">
        <dl className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-y-1 text-note">
          {([1, 3, 5] as const).map((level) => (
            <div key={level} className="contents">
              <dt className="tabular-nums lining-nums">{level}</dt>
              <dd className="text-soft">{anchors[level]}</dd>
            </div>
          ))}
        </dl>
      </FoldAway>
    </fieldset>
  );
}
