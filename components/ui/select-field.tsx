import type { ComponentProps, ReactNode } from "react";
import { fieldStyle } from "./field-style";
import type { FormState } from "./form-state";
import { Labelled } from "./labelled";

type Props = Omit<ComponentProps<"select">, "id" | "children"> & {
  name: string;
  label: string;
  hint?: ReactNode;
  choices: readonly { value: string; label: string }[];
  state?: FormState;
};

/** One of a few choices. */
export function SelectField({ label, hint, choices, state, className, defaultValue, ...rest }: Props) {
  const problem = state?.problems.find(({ where }) => where === rest.name)?.what;
  const chosen = state?.values[rest.name] ?? defaultValue;
  return (
    <Labelled {...{ label, hint, problem }} {...(className && { className })}>
      {(ids) => (
        <select
          // React puts a form that was sent back to what stood first: a new select begins with what was chosen.
          key={String(chosen)}
          {...ids}
          {...rest}
          defaultValue={chosen}
          className={`${fieldStyle} min-h-11`}
        >
          {choices.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
