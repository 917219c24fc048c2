"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { CandidateData } from "@/scenarios/screening/candidate-data";

type Props = { data: CandidateData; action: FormAction };

/** Puts a candidate's data on hold, or takes the hold off; either needs a reason. */
export function HoldForm({ data: { screening, invitation, hold }, action }: Props) {
  const [state, send] = useActionState(action, untouched);
  return (
    <section aria-labelledby="hold">
      <h3 id="hold" className="font-strong">
        {hold ? "On hold" : "Hold"}
      </h3>
      {hold ? (
        <p className="mt-2 max-w-[34rem] break-words">
          “{hold.reason}”
          <span className="block text-note text-soft">
            {hold.by}, <LocalTime instant={hold.at} withYear />
          </span>
        </p>
      ) : (
        <p className="mt-2 max-w-[34rem] text-soft">
          While a claim or an audit is open: nothing is deleted, neither by a person nor by retention.
        </p>
      )}
      <form action={send} className="mt-4 max-w-[34rem] space-y-4">
        <input type="hidden" name="screening" value={screening.id} />
        <input type="hidden" name="invitation" value={invitation} />
        <input type="hidden" name="hold" value={hold ? "no" : "yes"} />
        <TextAreaField
          key={hold ? "off" : "on"}
          name="reason"
          label={hold ? "Why the hold ends" : "Why it must be kept"}
          hint="It stays in the audit log, also after erasure: do not name the candidate."
          minLength={10}
          maxLength={500}
          state={state}
        />
        <FormMessage state={state} />
        <SubmitButton busy="Saving …" kind="outline">
          {hold ? "Take the hold off" : "Put on hold"}
        </SubmitButton>
      </form>
    </section>
  );
}
