"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Role, roleNames } from "@/scenarios/screening/role";

type Session = { id: string; browser: string; since: string; seen: string };
type Props = { name: string; email: string; role: Role; sessions: Session[]; endSession: FormAction };

/** Who one is here, and where one is signed in. */
export function AccountPage({ name, email, role, sessions, endSession }: Props) {
  const [state, send] = useActionState(endSession, untouched);
  return (
    <div className="mx-auto w-full max-w-[44rem] px-5 py-10 sm:px-8">
      <h1 className="break-words text-title">{name}</h1>
      <p className="mt-1 break-all text-soft">
        {email} · {roleNames[role]}
      </p>
      <section aria-labelledby="sessions" className="mt-10">
        <h2 id="sessions" className="text-lead">
          Where you are signed in
        </h2>
        <FormMessage state={state} />
        <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
          {sessions.map(({ id, browser, since, seen }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
              <p className="min-w-0 flex-1 basis-64 break-words text-note">
                {browser}
                <span className="block text-soft">
                  since <LocalTime instant={since} />, last seen <LocalTime instant={seen} />
                </span>
              </p>
              <form action={send}>
                <input type="hidden" name="session" value={id} />
                <SubmitButton busy="Signing out …" kind="plain" size="small">
                  Sign out there
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
