"use client";

import { type ReactNode, startTransition } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type Props = {
  /** Sends the form of the one hidden field. */
  send: (form: FormData) => void;
  busy: boolean;
  name: string;
  value: string;
  /** What the button says, and which one it is of, for who cannot see the row. */
  label: string;
  of: string;
  title: string;
  children: ReactNode;
};

/** Ends a key or a webhook for good, after asking. */
export function EndForm({ send, busy, name, value, label, of, title, children }: Props) {
  const end = () => {
    const form = new FormData();
    form.set(name, value);
    startTransition(() => send(form));
  };
  const trigger = (
    <Button kind="plain" size="small" disabled={busy}>
      {label}
      <span className="sr-only"> {of}</span>
    </Button>
  );
  return (
    <ConfirmDialog trigger={trigger} title={title} confirm={label} cancel="Leave it" onConfirm={end}>
      {children}
    </ConfirmDialog>
  );
}
