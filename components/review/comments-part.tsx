"use client";

import type { FormAction } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { CommentLine } from "@/scenarios/screening/review";
import { OpenForm } from "./open-form";

type Props = {
  action: FormAction;
  /** Which line of which role-play. */
  target: Readonly<Record<string, string>>;
  lines: CommentLine[];
  label: string;
};

/** What reviewers wrote here, and a form to write something. */
export function CommentsPart({ action, target, lines, label }: Props) {
  return (
    <div>
      {lines.map(({ id, text, by, at }) => (
        <p key={id} className="mt-1 border-primary border-l-2 pl-3 text-note print:break-inside-avoid">
          <span className="whitespace-pre-wrap break-words">{text}</span>
          <span className="block text-soft">
            {by}, <LocalTime instant={at} />
          </span>
        </p>
      ))}
      <OpenForm action={action} target={target} label={label}>
        {(state) => (
          <>
            <TextAreaField
              name="text"
              label="Your comment"
              hint="Other reviewers read it; the candidate may ask for it."
              maxLength={2000}
              state={state}
            />
            <SubmitButton busy="Keeping it …" size="small">
              Keep the comment
            </SubmitButton>
          </>
        )}
      </OpenForm>
    </div>
  );
}
