"use client";

import { useActionState, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SecretLink } from "@/components/ui/secret-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { BoardRow } from "@/scenarios/screening/board";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";

/** What can be done about one candidate, as server actions. */
export type RowActionSet = {
  renewLink: FormAction;
  remind: FormAction;
  revoke: FormAction;
  giveExtraTime: FormAction;
};

type Props = { row: BoardRow; screening: ScreeningTop; mails: boolean; actions: RowActionSet };

/** The actions of a row, behind one button: most rows need none. */
export function RowActions({ row, screening, mails, actions }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (row.state === "revoked" || row.state === "decided") return null;
  return (
    <>
      <Button
        kind="plain"
        size="small"
        className="-ml-3 lg:-mr-7 lg:ml-0"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? "Fewer" : "Actions"}
        <span className="sr-only"> for {row.name}</span>
      </Button>
      <div id={id} hidden={!open} className="text-left">
        {open && <OpenActions {...{ row, screening, mails, actions }} />}
      </div>
    </>
  );
}

function OpenActions({ row, screening, mails, actions }: Props) {
  const ahead = ["invited", "opened", "started"].includes(row.state);
  const ids = { screening: screening.id, invitation: row.id };
  return (
    <div className="space-y-4 py-2">
      {screening.state === "open" && (
        <RenewForm ids={ids} row={row} mails={mails} action={actions.renewLink} />
      )}
      {ahead && mails && row.reachable && screening.state === "open" && (
        <PlainForm ids={ids} action={actions.remind} label="Send a reminder" busy="Writing …" />
      )}
      {ahead && <ExtraTimeForm ids={ids} row={row} action={actions.giveExtraTime} />}
      {ahead && <RevokeForm ids={ids} row={row} action={actions.revoke} />}
    </div>
  );
}

type Ids = { screening: string; invitation: string };

const Hidden = ({ ids }: { ids: Ids }) => (
  <>
    <input type="hidden" name="screening" value={ids.screening} />
    <input type="hidden" name="invitation" value={ids.invitation} />
  </>
);

type FormProps = { ids: Ids; action: FormAction };

function PlainForm({ ids, action, label, busy }: FormProps & { label: string; busy: string }) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send}>
      <Hidden ids={ids} />
      <SubmitButton kind="outline" size="small" busy={busy}>
        {label}
      </SubmitButton>
      <FormMessage state={state} />
    </form>
  );
}

function RenewForm({ ids, row, mails, action }: FormProps & { row: BoardRow; mails: boolean }) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} className="space-y-2">
      <Hidden ids={ids} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton kind="outline" size="small" busy="Making it …">
          Make a new link
        </SubmitButton>
        {mails && row.reachable && (
          <label className="inline-flex min-h-9 items-center gap-2 text-note">
            <input type="checkbox" name="mail" value="yes" className="size-4 accent-primary" />
            and e-mail it
          </label>
        )}
      </div>
      <p className="text-note text-soft">The present link stops; what was done stays.</p>
      <FormMessage state={state} />
      {state.link && <SecretLink key={state.link} path={state.link} label="The new link, shown only now" />}
    </form>
  );
}

function ExtraTimeForm({ ids, row, action }: FormProps & { row: BoardRow }) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send}>
      <Hidden ids={ids} />
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          name="extraTime"
          label="Extra time, in per cent"
          inputMode="numeric"
          defaultValue={String(row.extraTime)}
          className="w-44"
          state={state}
        />
        <SubmitButton kind="outline" size="small" busy="Saving …" className="mb-1">
          Save
        </SubmitButton>
      </div>
      <FormMessage state={state} />
    </form>
  );
}

function RevokeForm({ ids, row, action }: FormProps & { row: BoardRow }) {
  const [state, send, pending] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  return (
    <form ref={form} action={send}>
      <Hidden ids={ids} />
      <ConfirmDialog
        trigger={
          <Button kind="plain" size="small" className="-ml-3" disabled={pending}>
            {pending ? "Revoking …" : "Revoke the invitation"}
          </Button>
        }
        title={`Revoke the invitation of ${row.name}?`}
        confirm="Revoke"
        cancel="Keep it"
        onConfirm={() => form.current?.requestSubmit()}
      >
        The link is refused from now on, also in a role-play that is running. This cannot be taken back; the
        candidate can be invited again.
      </ConfirmDialog>
      <FormMessage state={state} />
    </form>
  );
}
