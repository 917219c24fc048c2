"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { type Role, roleNames } from "@/scenarios/screening/role";

type Props = { action: FormAction; role: Role; leastPassword: number };

/** Name, e-mail and password of somebody who comes by a one-time link. */
export function JoinForm({ action, role, leastPassword }: Props) {
  const [state, send] = useActionState(action, untouched);
  return (
    <div className="mx-auto w-full max-w-[26rem] px-5 py-16">
      <h1 className="text-title">Make your account</h1>
      <p className="mt-2 text-soft">You were invited as: {roleNames[role].toLowerCase()}.</p>
      <form action={send} className="mt-8 space-y-5">
        <TextField name="name" label="Your name" autoComplete="name" state={state} />
        <TextField name="email" type="email" label="E-mail" autoComplete="username" state={state} />
        <TextField
          name="password"
          type="password"
          label="Password"
          autoComplete="new-password"
          minLength={leastPassword}
          hint={`At least ${leastPassword} characters. A few words that only you put together are good.`}
          state={state}
        />
        <FormMessage state={state} />
        <SubmitButton busy="Making it …" className="w-full">
          Make the account
        </SubmitButton>
      </form>
    </div>
  );
}
