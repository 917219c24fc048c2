"use client";

import { useActionState } from "react";
import { fieldStyle } from "@/components/ui/field-style";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Role, roleNames, role as roles } from "@/scenarios/screening/role";

type Props = {
  member: { id: string; name: string; email: string; role: Role; closed: boolean };
  change: FormAction;
  isSelf: boolean;
};

/** One account: its role, and closing or reopening it. */
export function MemberRow({ member: { id, name, email, role, closed }, change, isSelf }: Props) {
  const [state, send] = useActionState(change, untouched);
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <p className="break-words font-strong">
            {name}
            {isSelf && <span className="font-normal text-soft"> (you)</span>}
            {closed && <span className="font-normal text-warning"> · closed</span>}
          </p>
          <p className="break-all text-note text-soft">{email}</p>
        </div>
        <form action={send} className="flex items-center gap-2">
          <input type="hidden" name="member" value={id} />
          <select
            key={role}
            name="role"
            defaultValue={role}
            aria-label={`Role of ${name}`}
            className={`${fieldStyle} min-h-9 w-auto py-1 text-note`}
          >
            {roles.options.map((one) => (
              <option key={one} value={one}>
                {roleNames[one]}
              </option>
            ))}
          </select>
          <SubmitButton busy="Saving …" kind="outline" size="small">
            <span className="whitespace-nowrap">Save role</span>
          </SubmitButton>
        </form>
        <form action={send}>
          <input type="hidden" name="member" value={id} />
          <input type="hidden" name="closed" value={closed ? "no" : "yes"} />
          <SubmitButton busy="Saving …" kind="plain" size="small">
            {closed ? "Reopen" : "Close account"}
            <span className="sr-only"> of {name}</span>
          </SubmitButton>
        </form>
      </div>
      <FormMessage state={state} />
    </li>
  );
}
