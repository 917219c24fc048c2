"use client";

import { useActionState, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SelectField } from "@/components/ui/select-field";
import { type CandidateData, erasureReason, erasureReasonNames } from "@/scenarios/screening/candidate-data";

type Props = { data: CandidateData; action: FormAction };

const reasons = erasureReason.options.map((value) => ({ value, label: erasureReasonNames[value] }));

/** Deletes all that is kept about a candidate, after asking once more. */
export function EraseForm({ data: { screening, invitation, called, hold }, action }: Props) {
  const [state, send, isSending] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  return (
    <section aria-labelledby="erase">
      <h3 id="erase" className="font-strong">
        Erase
      </h3>
      {hold ? (
        <p className="mt-2 max-w-[34rem] text-soft">
          These data are on hold and cannot be erased. Take the hold off first, if its reason is over.
        </p>
      ) : (
        <form ref={form} action={send} className="mt-2 max-w-[34rem] space-y-4">
          <p className="text-soft">
            Deletes the invitation, all role-plays, grades, comments, decisions, answers and e-mails. It
            cannot be taken back. The audit log keeps that it was done, without saying who it was.
          </p>
          <input type="hidden" name="screening" value={screening.id} />
          <input type="hidden" name="invitation" value={invitation} />
          <SelectField name="reason" label="Why" choices={reasons} state={state} />
          <FormMessage state={state} />
          <ConfirmDialog
            trigger={<Button disabled={isSending}>{isSending ? "Erasing …" : "Erase all of it"}</Button>}
            title={`Erase all data of ${called}?`}
            confirm="Erase"
            cancel="Keep"
            onConfirm={() => form.current?.requestSubmit()}
          >
            Nothing of it can be brought back. Backups that you keep yourselves are not touched.
          </ConfirmDialog>
        </form>
      )}
    </section>
  );
}
