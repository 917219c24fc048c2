import type { ComponentProps, ReactNode } from "react";
import { fieldStyle } from "./field-style";
import type { FormState } from "./form-state";
import { Labelled } from "./labelled";

type Props = Omit<ComponentProps<"input">, "id"> & {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  /** What came back when the form was sent: its problem and what was typed stand in the field. */
  state?: FormState;
};

/** One line to type in. */
export function TextField({ label, hint, optional = false, state, className, defaultValue, ...rest }: Props) {
  const problem = state?.problems.find(({ where }) => where === rest.name)?.what;
  return (
    <Labelled {...{ label, hint, problem, optional }} {...(className && { className })}>
      {(ids) => (
        <input
          {...ids}
          {...rest}
          required={!optional}
          defaultValue={state?.values[rest.name] ?? defaultValue}
          className={`${fieldStyle} min-h-11`}
        />
      )}
    </Labelled>
  );
}
