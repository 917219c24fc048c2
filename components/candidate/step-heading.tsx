"use client";

import { type ReactNode, useEffect, useRef } from "react";

type Props = { step: string; children: ReactNode };

/** Which step this page showed last; null: none yet. */
let shown: string | null = null;

/** The heading of a step. When one step follows another, the page begins at its top again, for eyes and for screen readers. */
export function StepHeading({ step, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown !== null && shown !== step) {
      window.scrollTo({ top: 0 });
      heading.current?.focus({ preventScroll: true });
    }
    shown = step;
  }, [step]);
  return (
    <h1 ref={heading} tabIndex={-1} className="text-title outline-none">
      {children}
    </h1>
  );
}
