import type { ReactNode } from "react";

type Props = { on: boolean; onChange: (on: boolean) => void; children: ReactNode; describedBy?: string };

/** On or off. A button, so that Enter switches it and never sends what is being written beside it. */
export function Switch({ on, onChange, children, describedBy }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
      className="inline-flex min-h-9 items-center gap-2 rounded-field px-2 text-note text-soft hover:text-ink aria-checked:text-ink"
    >
      <span
        aria-hidden
        className={`flex h-4 w-7 items-center rounded-full border px-0.5 ${on ? "justify-end border-primary bg-primary" : "border-edge"}`}
      >
        <span className={`size-2.5 rounded-full ${on ? "bg-on-primary" : "bg-edge"}`} />
      </span>
      {children}
    </button>
  );
}
