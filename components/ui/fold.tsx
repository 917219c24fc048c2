"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useId, useState } from "react";

type Props = {
  label: ReactNode;
  children: ReactNode;
  /** `narrow` folds on narrow screens only; on wide ones the content always shows. */
  when?: "always" | "narrow";
  className?: string;
};

/** Content that folds away on the screen, and never on paper. */
export function Fold({ label, children, when = "always", className = "" }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const narrow = when === "narrow";
  return (
    <div className={className}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={`inline-flex min-h-8 items-center gap-1 text-note text-soft hover:text-ink print:hidden ${narrow ? "lg:hidden" : ""}`}
      >
        <ChevronDown aria-hidden className={`size-4 ${open ? "rotate-180" : ""}`} />
        {label}
      </button>
      <div id={id} className={open ? "" : `hidden print:block ${narrow ? "lg:block" : ""}`}>
        {children}
      </div>
    </div>
  );
}
