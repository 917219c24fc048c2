"use client";

import { type ReactNode, startTransition, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";

type Props = {
  action: FormAction;
  /** The words on the button, and those of the question that follows. */
  label: string;
  title: string;
  confirm: string;
  cancel: string;
  children: ReactNode;
};

/** A button for something that cannot be taken back: it asks first. */
export function SureForm({ action, label, title, confirm, cancel, children }: Props) {
  const [state, send, pending] = useActionState(action, untouched);
  return (
    <div>
      <FormMessage state={state} />
      <ConfirmDialog
        title={title}
        confirm={confirm}
        cancel={cancel}
        onConfirm={() => startTransition(() => send(new FormData()))}
        trigger={
          <Button kind="outline" size="small" aria-disabled={pending}>
            {label}
          </Button>
        }
      >
        {children}
      </ConfirmDialog>
    </div>
  );
}
