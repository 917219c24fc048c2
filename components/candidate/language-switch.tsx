"use client";

import { useActionState } from "react";
import { type FormAction, untouched } from "@/components/ui/form-state";
import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";

type Props = {
  label: string;
  present: NoticeLanguage;
  choices: { language: NoticeLanguage; name: string }[];
  choose: FormAction;
};

/** The languages of the notice, each by its own name. */
export function LanguageSwitch({ label, present, choices, choose }: Props) {
  const [, send, pending] = useActionState(choose, untouched);
  return (
    <form action={send} className="mb-6 flex flex-wrap gap-x-1" aria-label={label}>
      {choices.map(({ language, name }) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-current={language === present}
          disabled={pending}
          className="min-h-9 rounded-field px-2.5 text-note text-soft hover:text-ink aria-[current=true]:bg-sunk aria-[current=true]:font-strong aria-[current=true]:text-primary"
        >
          {name}
        </button>
      ))}
    </form>
  );
}
