"use client";

import { useActionState } from "react";
import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, type FormState, untouched } from "@/components/ui/form-state";
import { sayDimension } from "@/components/ui/say-criterion";
import { SubmitButton } from "@/components/ui/submit-button";
import { dimensionName } from "@/grading/case/criterion-name";
import type { RatedCriterion } from "@/scenarios/screening/rating";
import { RatingField } from "./rating-field";
import { useRatingDraft } from "./use-rating-draft";

type Props = { action: FormAction; target: Readonly<Record<string, string>>; criteria: RatedCriterion[] };

/** A level for every criterion, or that it could not be observed. What is chosen outlives a closed tab. */
export function RatingForm({ action, target, criteria }: Props) {
  const draft = useRatingDraft(target.attempt ?? "");
  const [state, send] = useActionState<FormState, FormData>(async (before, form) => {
    const after = await action(before, form);
    if (after.done) draft.forget();
    return after;
  }, untouched);
  const open = criteria.filter(({ criterion }) => draft.levels[criterion] === undefined).length;
  return (
    <form action={send} className="mt-2">
      {Object.entries(target).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {dimensionName.options.map((dimension) => (
        <section key={dimension} aria-labelledby={`rate-${dimension}`} className="pt-4">
          <h4 id={`rate-${dimension}`} className={dimensionStyle[dimension].text}>
            {sayDimension(dimension)}
          </h4>
          {criteria
            .filter((one) => one.dimension === dimension)
            .map((one) => (
              <RatingField
                key={one.criterion}
                rated={one}
                chosen={draft.levels[one.criterion] ?? null}
                choose={(level) => draft.choose(one.criterion, level)}
                problem={state.problems.find(({ where }) => where === `levels.${one.criterion}`)?.what}
              />
            ))}
        </section>
      ))}
      <div className="mt-6 border-hairline border-t pt-4">
        <FormMessage state={state} />
        <SubmitButton busy="Sending …">Send my levels</SubmitButton>
        <p role="status" className="mt-2 text-note text-soft">
          {open === 0 ? "Every criterion has its answer." : `${open} of ${criteria.length} still open.`}
        </p>
      </div>
    </form>
  );
}
