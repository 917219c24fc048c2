"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { postSignIn } from "./post-sign-in";

type Props = {
  /** The path to go to when signed in. */
  next: string;
  /** What the single sign-on is called; null: there is none. */
  singleSignOn: string | null;
  /** Whether the single sign-on has just sent somebody back. */
  refused: boolean;
};

/** E-mail and password, or the single sign-on. */
export function SignInForm({ next, singleSignOn, refused }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(
    refused
      ? "The single sign-on does not know an account of this server for you. Ask an owner to invite you."
      : "",
  );
  const send = async (path: string, body: object) => {
    setBusy(true);
    setProblem("");
    const answer = await postSignIn(path, body);
    // A whole new page: nothing of the time before stays in memory.
    if ("url" in answer) return window.location.assign(answer.url ?? next);
    setProblem(answer.problem);
    setBusy(false);
  };
  const signIn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const { email, password } = Object.fromEntries(new FormData(event.currentTarget));
    void send("/api/auth/sign-in/email", { email, password });
  };
  return (
    <div className="mx-auto w-full max-w-[26rem] px-5 py-16">
      <h1 className="text-title">Sign in</h1>
      <p className="mt-2 text-soft">For staff. Candidates need no account: their link is enough.</p>
      <form onSubmit={signIn} className="mt-8 space-y-5">
        <TextField name="email" type="email" label="E-mail" autoComplete="username" />
        <TextField name="password" type="password" label="Password" autoComplete="current-password" />
        <p role="alert" className="text-note text-warning empty:hidden">
          {problem}
        </p>
        <Button kind="primary" type="submit" className="w-full" aria-disabled={busy}>
          {busy ? "Signing in …" : "Sign in"}
        </Button>
      </form>
      {singleSignOn && (
        <Button
          className="mt-4 w-full"
          aria-disabled={busy}
          onClick={() =>
            send("/api/auth/sign-in/social", {
              provider: "oidc",
              callbackURL: next,
              errorCallbackURL: "/sign-in",
            })
          }
        >
          Sign in with {singleSignOn}
        </Button>
      )}
    </div>
  );
}
