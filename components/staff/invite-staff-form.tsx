"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SecretLink } from "@/components/ui/secret-link";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { role, roleNames } from "@/scenarios/screening/role";

type Props = { action: FormAction };

/** Asks for a role, and gives the link. */
export function InviteStaffForm({ action }: Props) {
  const [state, send] = useActionState(action, untouched);
  const choices = role.options.map((value) => ({ value, label: roleNames[value] }));
  return (
    <>
      <form action={send} className="mt-3 flex flex-wrap items-start gap-4">
        <SelectField name="role" label="Role" choices={choices} defaultValue="recruiter" state={state} />
        <TextField
          name="note"
          label="For whom"
          optional
          maxLength={200}
          hint="Only for this list."
          className="min-w-0 flex-1 basis-64"
          state={state}
        />
        <SubmitButton busy="Making it …" className="mt-6">
          Make a link
        </SubmitButton>
      </form>
      <div className="mt-4">
        <FormMessage state={state} />
        {state.link && <SecretLink key={state.link} path={state.link} label="Their link" />}
      </div>
    </>
  );
}
