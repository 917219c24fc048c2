import { type ReactNode, useId } from "react";

type Ids = { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean };
type Props = {
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was typed. */
  problem?: string | undefined;
  optional?: boolean;
  className?: string;
  children: (ids: Ids) => ReactNode;
};

/** A field with its label above, its hint below, and what is wrong with it. */
export function Labelled({ label, hint, problem, optional = false, className = "", children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-strong text-note">
        {label}
        {optional && <span className="font-normal text-soft"> (if you like)</span>}
      </label>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": Boolean(problem) })}
      {problem && (
        <p id={`${id}-problem`} className="mt-1 text-note text-warning">
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-note text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
