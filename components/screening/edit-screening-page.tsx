"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { fillScreeningForm } from "@/scenarios/screening/fill-screening-form";
import type { MeasuredDuration } from "@/scenarios/screening/measured-duration";
import type { Role } from "@/scenarios/screening/role";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";
import type { ScreeningDraft } from "@/scenarios/screening/screening-draft";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { ScreeningForm } from "./screening-form";
import { ScreeningHeader } from "./screening-header";

type Props = {
  screening: ScreeningTop;
  draft: ScreeningDraft;
  choices: ScenarioChoice[];
  measured: MeasuredDuration | null;
  started: boolean;
  role: Role;
  change: FormAction;
  duplicate: FormAction;
};

/** The settings of a screening. What would make candidates unequal is locked once one has started. */
export function EditScreeningPage(props: Props) {
  const { screening, draft, choices, measured, started, role, change, duplicate } = props;
  const [copied, copy] = useActionState(duplicate, untouched);
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current="settings">
        <form action={copy}>
          <input type="hidden" name="screening" value={screening.id} />
          <SubmitButton kind="outline" busy="Copying …">
            Duplicate
          </SubmitButton>
          <FormMessage state={copied} />
        </form>
      </ScreeningHeader>
      <div className="mx-auto w-full max-w-[52rem] px-5 py-8 sm:px-8">
        {started && (
          <Notice title="Somebody has started">
            What would make candidates unequal can no longer be changed here, and says why. To change it,
            duplicate the screening and invite to the copy.
          </Notice>
        )}
        <ScreeningForm
          first={fillScreeningForm(draft)}
          {...{ choices, measured, started }}
          action={change}
          label="Save"
        />
      </div>
    </>
  );
}
