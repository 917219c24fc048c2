"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useActionState, useRef, useState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, type FormState, untouched } from "@/components/ui/form-state";

type Props = {
  action: FormAction;
  /** What is asked for is told by these. */
  target: Readonly<Record<string, string>>;
  label: ReactNode;
  children: (state: FormState) => ReactNode;
};

/** A form that opens at its place and closes when it has been sent well; the message stays. */
export function OpenForm({ action, target, label, children }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [state, send] = useActionState<FormState, FormData>(async (before, form) => {
    const after = await action(before, form);
    if (after.done) {
      setOpen(false);
      opener.current?.focus();
    }
    return after;
  }, untouched);
  return (
    <div className="print:hidden">
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-6 items-center gap-1 text-note text-soft hover:text-ink"
      >
        <ChevronDown aria-hidden className={`size-4 ${open ? "" : "-rotate-90"}`} />
        {label}
      </button>
      {open && (
        <form action={send} className="mt-1 mb-3 max-w-[36rem] space-y-3">
          {Object.entries(target).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children(state)}
        </form>
      )}
      <FormMessage state={state} />
    </div>
  );
}
