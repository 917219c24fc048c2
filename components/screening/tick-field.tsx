import { type ReactNode, useId } from "react";

type Props = {
  label: string;
  hint?: ReactNode;
  /** Why it can no longer be changed. */
  locked?: string | null;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Yes or no, with what it means. */
export function TickField({ label, hint, locked = null, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={locked !== null}
        aria-describedby={hint || locked ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-1.5 size-4 shrink-0 accent-primary"
      />
      <div className="min-w-0">
        <label htmlFor={id}>{label}</label>
        {(hint || locked) && (
          <p id={`${id}-hint`} className="max-w-[40rem] text-note text-soft">
            {hint} {locked && <span className="text-warning">Locked. {locked}</span>}
          </p>
        )}
      </div>
    </div>
  );
}
