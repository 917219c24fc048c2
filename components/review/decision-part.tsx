"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { type Decision, decision } from "@/scenarios/screening/decision";
import type { DecisionLine } from "@/scenarios/screening/review";
import { decisionNames } from "./say-decision";

type Props = {
  action: FormAction;
  target: Readonly<Record<string, string>>;
  decisions: DecisionLine[];
  mayDecide: boolean;
  isFinished: boolean;
  isReviewed: boolean;
  blind: boolean;
};

/** What was decided and why, and, for who may, the form to decide. */
export function DecisionPart(props: Props) {
  const { decisions, mayDecide } = props;
  return (
    <section aria-labelledby="decision" id="decide" className="scroll-mt-8">
      <h3 id="decision" className="text-lead">
        Decision
      </h3>
      {decisions.length === 0 && (
        <p className="mt-1 text-soft">
          Nothing is decided.{!mayDecide && " Recruiters and owners decide; your reading helps them."}
        </p>
      )}
      <ol className="mt-1 space-y-2">
        {decisions.map(({ decision: decided, reason, by, at }, place) => (
          <li key={at} className={place === 0 ? "" : "text-note text-soft"}>
            <span className="font-strong">{decisionNames[decided]}</span>
            {place > 0 && " (earlier)"}
            <span className="text-note text-soft">
              {" "}
              · {by}, <LocalTime instant={at} />
            </span>
            <span className="block whitespace-pre-wrap break-words">{reason}</span>
          </li>
        ))}
      </ol>
      {mayDecide && <DecisionForm {...props} />}
    </section>
  );
}

const tells: Readonly<Record<Decision, string>> = {
  advance: "to the next step",
  hold: "neither yet",
  decline: "not this time",
};

function DecisionForm({ action, target, decisions, isFinished, isReviewed, blind }: Props) {
  const [state, send] = useActionState(action, untouched);
  const unfinished = state.problems.find(({ where }) => where === "unfinished");
  const choice = state.problems.find(({ where }) => where === "decision");
  return (
    <form action={send} className="mt-4 max-w-[36rem] space-y-4">
      {Object.entries(target).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend className="mb-1 font-strong text-note">
          {decisions.length === 0 ? "What do you decide?" : "Decide anew"}
        </legend>
        {decision.options.map((option) => (
          <label key={option} className="flex min-h-9 items-center gap-2">
            <input
              type="radio"
              name="decision"
              value={option}
              required
              defaultChecked={state.values.decision === option}
              className="size-4 accent-(--color-primary)"
            />
            {decisionNames[option]}
            <span className="text-note text-soft">{tells[option]}</span>
          </label>
        ))}
        {choice && <p className="text-note text-warning">{choice.what}</p>}
      </fieldset>
      <TextAreaField
        name="reason"
        label="Why"
        maxLength={2000}
        hint={`Kept with your name. Nothing is sent to the candidate, who may ask for it.${blind ? " With the decision, name and history are shown." : ""}`}
        state={state}
      />
      {!isFinished && (
        <label className="flex items-start gap-2">
          <input
            type="checkbox"
            name="unfinished"
            value="yes"
            defaultChecked={state.values.unfinished === "yes"}
            className="mt-1.5 size-4 accent-(--color-primary)"
          />
          <span>
            They have not finished, and I decide all the same
            {unfinished && <span className="block text-note text-warning">{unfinished.what}</span>}
          </span>
        </label>
      )}
      {isFinished && !isReviewed && (
        <p className="text-note text-soft">Nobody has marked this as reviewed yet.</p>
      )}
      <FormMessage state={state} />
      <SubmitButton busy="Keeping it …">Keep the decision</SubmitButton>
    </form>
  );
}
