"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";

type Props = {
  words: { box: string; button: string; busy: string };
  /** In which the notice was read. */
  language: NoticeLanguage;
  give: FormAction;
};

/** The candidate's consent: a mark that nobody sets for them, and a button. */
export function ConsentForm({ words, language, give }: Props) {
  const [state, send] = useActionState(give, untouched);
  return (
    <form action={send}>
      <input type="hidden" name="language" value={language} />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="agree" value="yes" required className="size-5 shrink-0 accent-primary" />
        <span className="font-strong">{words.box}</span>
      </label>
      <div className="mt-3">
        <FormMessage state={state} />
        <SubmitButton busy={words.busy} className="max-sm:w-full">
          {words.button}
        </SubmitButton>
      </div>
    </form>
  );
}
