"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/components/ui/form-state";
import { TextField } from "@/components/ui/text-field";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";
import type { ScreeningForm } from "@/scenarios/screening/screening-form";
import { PoolJudgement } from "./pool-judgement";
import { ScenarioTick } from "./scenario-tick";

type Step = ScreeningForm["steps"][number];
type Props = {
  step: Step;
  index: number;
  choices: readonly ScenarioChoice[];
  /** Scenarios that stand in another role-play. */
  elsewhere: readonly string[];
  state: FormState;
  onChange: (step: Step) => void;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: (() => void) | null;
};

/** One role-play: its scenario, or the pool that it is drawn from, and its time limit. */
export function PlayField({
  step,
  index,
  choices,
  elsewhere,
  state,
  onChange,
  onUp,
  onDown,
  onRemove,
}: Props) {
  const id = useId();
  const name = `Role-play ${index + 1}`;
  const chosen = choices.filter((choice) => step.pool.includes(choice.id));
  const longest = Math.max(0, ...chosen.map(({ minutes }) => minutes));
  const problem = state.problems.find(({ where }) => where === `steps.${index}.pool`)?.what;
  const tick = (scenario: string, on: boolean) => {
    const pool = on ? [...step.pool, scenario] : step.pool.filter((one) => one !== scenario);
    onChange({ ...step, pool });
  };
  return (
    <section aria-labelledby={id} className="rounded-sheet border border-hairline bg-sheet p-4 sm:p-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 id={id} className="font-strong text-ink">
          {name}
        </h3>
        <p className="text-note text-soft">{sayPool(chosen)}</p>
        <div className="ml-auto flex gap-1">
          <Move label="Up" name={name} onMove={onUp} />
          <Move label="Down" name={name} onMove={onDown} />
          <Move label="Remove" name={name} onMove={onRemove} />
        </div>
      </div>
      <fieldset className="mt-3 min-w-0" aria-describedby={problem ? `${id}-problem` : undefined}>
        <legend className="sr-only">Scenarios of {name.toLowerCase()}</legend>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {choices.map((choice) => (
            <ScenarioTick
              key={choice.id}
              choice={choice}
              checked={step.pool.includes(choice.id)}
              taken={elsewhere.includes(choice.id)}
              onChange={(on) => tick(choice.id, on)}
            />
          ))}
        </ul>
      </fieldset>
      {problem && (
        <p id={`${id}-problem`} className="mt-1 text-note text-warning">
          {name} {problem}.
        </p>
      )}
      <PoolJudgement pool={chosen} />
      <TextField
        name={`steps.${index}.minutes`}
        label="Time limit, in minutes"
        inputMode="numeric"
        value={step.minutes}
        onChange={(event) => onChange({ ...step, minutes: event.target.value })}
        hint={longest > 0 ? `Usually takes about ${longest} minutes.` : undefined}
        className="mt-4 max-w-64"
        state={state}
      />
    </section>
  );
}

function sayPool(chosen: readonly ScenarioChoice[]): string {
  if (chosen.length === 0) return "nothing chosen yet";
  return chosen.length === 1 ? "the same for everybody" : `one of ${chosen.length}, by lot`;
}

type MoveProps = { label: string; name: string; onMove: (() => void) | null };

function Move({ label, name, onMove }: MoveProps) {
  return (
    <Button kind="plain" size="small" disabled={onMove === null} onClick={() => onMove?.()}>
      {label}
      <span className="sr-only">: {name.toLowerCase()}</span>
    </Button>
  );
}
