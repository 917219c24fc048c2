"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Role, roleNames } from "@/scenarios/screening/role";

type Props = {
  link: { id: string; role: Role; note: string; expiresAt: string };
  revoke: FormAction;
};

/** A link that nobody has used yet. */
export function OpenLinkRow({ link: { id, role, note, expiresAt }, revoke }: Props) {
  const [state, send] = useActionState(revoke, untouched);
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
      <p className="min-w-0 flex-1 basis-56 break-words">
        {note || "Somebody"}, {roleNames[role].toLowerCase()}
        <span className="block text-note text-soft">
          holds until <LocalTime instant={expiresAt} />
        </span>
      </p>
      <form action={send}>
        <input type="hidden" name="link" value={id} />
        <SubmitButton busy="Revoking …" kind="plain" size="small">
          Revoke
        </SubmitButton>
      </form>
      <FormMessage state={state} />
    </li>
  );
}
