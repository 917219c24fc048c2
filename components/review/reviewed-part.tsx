"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = {
  action: FormAction;
  target: Readonly<Record<string, string>>;
  reviews: { by: string; at: string }[];
  isFinished: boolean;
};

/** Who said that they have reviewed this, and the button to say so. */
export function ReviewedPart({ action, target, reviews, isFinished }: Props) {
  const [state, send] = useActionState(action, untouched);
  return (
    <section aria-labelledby="reviewed">
      <h3 id="reviewed" className="text-lead">
        Review
      </h3>
      {reviews.length === 0 ? (
        <p className="mt-1 text-soft">
          {isFinished
            ? "Nobody has said yet that they have reviewed this."
            : "It can be marked as reviewed when they have finished."}
        </p>
      ) : (
        <ul className="mt-1">
          {reviews.map(({ by, at }) => (
            <li key={`${by} ${at}`}>
              {by} has reviewed this, <LocalTime instant={at} className="text-soft" />
            </li>
          ))}
        </ul>
      )}
      {isFinished && (
        <form action={send} className="mt-3">
          {Object.entries(target).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <FormMessage state={state} />
          <SubmitButton busy="Noting it …" kind="outline">
            I have reviewed this
          </SubmitButton>
        </form>
      )}
    </section>
  );
}
