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
  return (
    <Labelled {...{ label, hint, problem }} {...(className && { className })}>
      {(ids) => (
        <select
          {...ids}
          {...rest}
          defaultValue={state?.values[rest.name] ?? defaultValue}
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
