"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";

type Props = {
  words: { label: string; button: string; busy: string; asked: string };
  /** What was asked for before; null: nothing. */
  asked: string | null;
  ask: FormAction;
};

/** Asks for an accommodation, in the candidate's own words. */
export function AccommodationForm({ words, asked, ask }: Props) {
  const [state, send] = useActionState(ask, untouched);
  return (
    <form action={send} className="mt-4">
      <TextAreaField
        key={asked}
        name="accommodation"
        label={words.label}
        maxLength={2000}
        defaultValue={asked ?? ""}
        hint={asked === null ? undefined : words.asked}
        state={state}
      />
      <div className="mt-3">
        <FormMessage state={state} />
        <SubmitButton busy={words.busy} kind="outline" size="small">
          {words.button}
        </SubmitButton>
      </div>
    </form>
  );
}
