"use client";

import { type ReactNode, useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: FormAction;
  /** What is sent along. */
  values?: Readonly<Record<string, string>>;
  busy: string;
  kind?: "primary" | "outline" | "plain";
  className?: string;
  children: ReactNode;
};

/** A form of one button, with what came of it. */
export function ActForm({ action, values = {}, busy, kind = "primary", className = "", children }: Props) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} className={className}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormMessage state={state} />
      <SubmitButton busy={busy} kind={kind} className="max-sm:w-full">
        {children}
      </SubmitButton>
    </form>
  );
}
