"use client";

import { type ReactNode, useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { SecretValue } from "./secret-value";

type Props = {
  action: FormAction;
  /** The one field: its name in the form, what it is called, and what helps to fill it. */
  field: { name: string; label: string; hint: ReactNode; type: "text" | "url"; maxLength: number };
  make: string;
  /** What the secret is called that comes back. */
  secret: string;
};

/** Makes a key or a webhook, and shows its secret once. */
export function MakeForm({ action, field, make, secret }: Props) {
  const [state, send] = useActionState(action, untouched);
  return (
    <div className="mt-4">
      <form action={send} className="flex flex-wrap items-start gap-4">
        <TextField {...field} className="min-w-0 flex-1 basis-64" state={state} />
        <SubmitButton busy="Making it …" className="sm:mt-6">
          {make}
        </SubmitButton>
      </form>
      <div className="mt-4">
        <FormMessage state={state} />
        {state.link && <SecretValue key={state.link} value={state.link} label={secret} />}
      </div>
    </div>
  );
}
