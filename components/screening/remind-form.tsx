"use client";

import { useActionState, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";

type Props = { screening: string; remind: FormAction };

/** Reminds all who have not finished, after asking. */
export function RemindForm({ screening, remind }: Props) {
  const [state, send, pending] = useActionState(remind, untouched);
  const form = useRef<HTMLFormElement>(null);
  return (
    <form ref={form} action={send}>
      <input type="hidden" name="screening" value={screening} />
      <ConfirmDialog
        trigger={
          <Button size="small" aria-disabled={pending} disabled={pending}>
            {pending ? "Writing …" : "Remind all who have not finished"}
          </Button>
        }
        title="Send reminders?"
        confirm="Send reminders"
        cancel="Not now"
        onConfirm={() => form.current?.requestSubmit()}
      >
        By e-mail to everybody with an address who has not finished and whose link still holds. Nobody gets
        one within a day of their invitation or their last reminder.
      </ConfirmDialog>
      <div className="mt-2">
        <FormMessage state={state} />
      </div>
    </form>
  );
}
