"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { lockedParts } from "@/scenarios/screening/list-locked-changes";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";
import { warmUpMinutes } from "@/scenarios/screening/suggest-minutes";
import { Part } from "./part";
import { PlayField } from "./play-field";
import type { PartProps } from "./screening-form";

type Props = PartProps & { choices: readonly ScenarioChoice[] };
type Step = PartProps["form"]["steps"][number];

/** The warm-up and the role-plays, in their order. */
export function PlayFields({ form: { steps, warmUp }, change, state, started, choices }: Props) {
  // A key of its own goes with each role-play when the order changes, so that its open parts go along.
  const next = useRef(steps.length);
  const [keys, setKeys] = useState(() => steps.map((_, index) => index));
  const put = (index: number, step: Step) =>
    change({ steps: steps.map((one, place) => (place === index ? step : one)) });
  const swap = (index: number) => {
    change({ steps: exchange(steps, index) });
    setKeys(exchange(keys, index));
  };
  const add = () => {
    change({ steps: [...steps, { pool: [], minutes: "15" }] });
    setKeys([...keys, next.current]);
    next.current += 1;
  };
  const remove = (index: number) => {
    change({ steps: steps.filter((_, place) => place !== index) });
    setKeys(keys.filter((_, place) => place !== index));
  };
  const problem = state.problems.find(({ where }) => where === "steps")?.what;
  return (
    <Part
      title="Role-plays"
      hint="Each candidate plays these in this order. With several scenarios in one role-play, each candidate is given one of them by lot: neighbours in the list never get the same, and over all candidates each comes equally often."
      locked={started ? lockedParts.steps : null}
    >
      <SelectField
        name="warmUp"
        label="Warm-up"
        hint={`Played first, for up to ${warmUpMinutes} minutes, and never graded: the keyboard and the page are tried out before it counts.`}
        value={warmUp}
        onChange={(event) => change({ warmUp: event.target.value })}
        choices={[
          { value: "", label: "None" },
          ...choices.map(({ id, title, difficulty, persona }) => ({
            value: id,
            label: `${title} (difficulty ${difficulty}, ${persona.toLowerCase()})`,
          })),
        ]}
        state={state}
      />
      <ol className="space-y-6">
        {steps.map((step, index) => (
          <li key={keys[index]}>
            <PlayField
              {...{ step, index, choices, state }}
              elsewhere={steps.flatMap(({ pool }, place) => (place === index ? [] : pool))}
              onChange={(changed) => put(index, changed)}
              onUp={index > 0 ? () => swap(index - 1) : null}
              onDown={index < steps.length - 1 ? () => swap(index) : null}
              onRemove={steps.length > 1 ? () => remove(index) : null}
            />
          </li>
        ))}
      </ol>
      {problem && <p className="text-note text-warning">{problem}</p>}
      {steps.length < 6 && !started && <Button onClick={add}>Add a role-play</Button>}
    </Part>
  );
}

/** With the one at `index` and the next in each other's place. */
function exchange<Item>(items: readonly Item[], index: number): Item[] {
  const [one, other] = items.slice(index, index + 2);
  if (one === undefined || other === undefined) return [...items];
  return [...items.slice(0, index), other, one, ...items.slice(index + 2)];
}
