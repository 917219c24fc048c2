import { useId } from "react";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";

type Props = {
  choice: ScenarioChoice;
  checked: boolean;
  /** Whether it stands in another role-play: nobody should meet the same case twice. */
  taken: boolean;
  onChange: (checked: boolean) => void;
};

/** One scenario to choose, with what tells it from others. */
export function ScenarioTick({ choice, checked, taken, onChange }: Props) {
  const id = useId();
  const { title, difficulty, persona, minutes, warning } = choice;
  return (
    <li className="flex items-start gap-3 py-1.5">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={taken && !checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1.5 size-4 shrink-0 accent-primary"
      />
      <div className="min-w-0">
        <label htmlFor={id} className={`break-words ${taken && !checked ? "text-soft" : ""}`}>
          {title}
        </label>
        <p id={`${id}-hint`} className="text-note text-soft">
          {persona} · difficulty {difficulty} of 5 · about {minutes} min
          {warning && " · content warning"}
          {taken && !checked && " · in another role-play"}
        </p>
      </div>
    </li>
  );
}
