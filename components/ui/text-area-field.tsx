import type { ComponentProps, ReactNode } from "react";
import { fieldStyle } from "./field-style";
import type { FormState } from "./form-state";
import { Labelled } from "./labelled";

type Props = Omit<ComponentProps<"textarea">, "id"> & {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  state?: FormState;
};

/** Several lines to type in; it grows with them. */
export function TextAreaField({
  label,
  hint,
  optional = false,
  state,
  className,
  defaultValue,
  ...rest
}: Props) {
  const problem = state?.problems.find(({ where }) => where === rest.name)?.what;
  return (
    <Labelled {...{ label, hint, problem, optional }} {...(className && { className })}>
      {(ids) => (
        <textarea
          rows={3}
          {...ids}
          {...rest}
          required={!optional}
          defaultValue={state?.values[rest.name] ?? defaultValue}
          className={`${fieldStyle} field-sizing-content max-h-96 min-h-20`}
        />
      )}
    </Labelled>
  );
}
