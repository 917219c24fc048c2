"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { facetNames, groupNames } from "@/scenarios/screening/name-group";

const facets = ["sex", "ethnicity", "age"] as const;

/** Each question begins with not saying. */
export function GroupsForm({ keep }: { keep: FormAction }) {
  const [state, send] = useActionState(keep, untouched);
  return (
    <form action={send} className="mt-6 max-w-[26rem] space-y-5">
      {facets.map((facet) => (
        <SelectField
          key={facet}
          name={facet}
          label={facetNames[facet]}
          defaultValue=""
          choices={[
            { value: "", label: "I would rather not say" },
            ...[...groupNames[facet]].map(([value, label]) => ({ value, label })),
          ]}
          state={state}
        />
      ))}
      <FormMessage state={state} />
      <SubmitButton busy="One moment …" className="max-sm:w-full">
        Go on
      </SubmitButton>
    </form>
  );
}
