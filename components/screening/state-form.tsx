"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";

type Props = { screening: ScreeningTop; change: FormAction };

/** Opens a screening, or closes it. */
export function StateForm({ screening: { id, state }, change }: Props) {
  const [answer, send] = useActionState(change, untouched);
  const next = state === "open" ? "closed" : "open";
  return (
    <form action={send}>
      <input type="hidden" name="screening" value={id} />
      <input type="hidden" name="state" value={next} />
      <SubmitButton busy="Saving …" kind={state === "draft" ? "primary" : "outline"}>
        {state === "open" ? "Close" : state === "draft" ? "Open" : "Open again"}
        <span className="sr-only"> the screening</span>
      </SubmitButton>
      <FormMessage state={{ ...answer, done: "" }} />
    </form>
  );
}
