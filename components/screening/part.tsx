import type { ReactNode } from "react";

type Props = {
  title: string;
  hint?: ReactNode;
  /** Why nothing in it can be changed any more. */
  locked?: string | null;
  children: ReactNode;
};

/** A part of a form under a heading. Locked ones show what holds, and why it stays. */
export function Part({ title, hint, locked = null, children }: Props) {
  return (
    <fieldset disabled={locked !== null} className="min-w-0 disabled:text-soft">
      <legend className="text-lead text-ink">{title}</legend>
      {hint && <p className="mt-1 max-w-[42rem] text-note text-soft">{hint}</p>}
      {locked !== null && <p className="mt-1 max-w-[42rem] text-note text-warning">Locked. {locked}</p>}
      <div className="mt-4 space-y-5">{children}</div>
    </fieldset>
  );
}
