import { type FormEvent, useState } from "react";
import type { AttemptStore } from "@/components/chat/attempt-store";
import type { ChatState } from "@/components/chat/chat-state";
import { Button } from "@/components/ui/button";
import type { FieldValues } from "@/roleplay/transcript/entry";
import type { Desk } from "@/scenarios/show-desk";
import { ActionField } from "./action-field";
import type { DeskAction } from "./list-actions";
import { TransferField } from "./transfer-field";

type Props = {
  action: DeskAction;
  desk: Desk;
  state: ChatState;
  store: AttemptStore;
  blocked: string | null;
};

/** The form of one action: what it does, what it asks for, and what came of it. */
export function ActionForm({ action, desk, state, store, blocked }: Props) {
  const [sentId, setSentId] = useState<string | null>(null);
  const waiting = state.outbox.some(({ id }) => id === sentId);
  const outcome = findOutcome(state, sentId);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (waiting) return;
    store.dismissRefusal();
    const fields = readFields(event.currentTarget, action);
    setSentId(store.put({ kind: "action", action: action.id, fields }).id);
  };
  return (
    <form onSubmit={submit} className="space-y-3">
      <p className="text-note text-soft">{action.what}</p>
      {action.id === "transfer" && <TransferField departments={desk.departments} />}
      {action.fields.map((field) => (
        <ActionField key={field.id} field={field} />
      ))}
      {blocked ? (
        <p className="text-note text-soft">{blocked}</p>
      ) : (
        <Button type="submit" kind="outline" size="small" aria-disabled={waiting}>
          {waiting ? "On its way …" : action.submit}
        </Button>
      )}
      <p role="status" className={`text-note ${outcome?.done === false ? "text-warning" : ""}`}>
        {outcome?.text}
      </p>
    </form>
  );
}

function findOutcome(state: ChatState, id: string | null): { done: boolean; text: string } | null {
  if (id === null) return null;
  if (state.refusal?.item.id === id) return { done: false, text: `Not done: ${state.refusal.message}` };
  const entry = state.entries.find((entry) => entry.kind === "action" && entry.id === id);
  if (entry?.kind !== "action") return null;
  return { done: entry.outcome === "done", text: entry.result };
}

function readFields(form: HTMLFormElement, { fields }: DeskAction): FieldValues {
  const values: FieldValues = {};
  const data = new FormData(form);
  const amounts = new Set(fields.filter(({ kind }) => kind === "amount").map(({ id }) => id));
  for (const [id, entered] of data) {
    const value = String(entered).trim();
    if (value !== "") values[id] = amounts.has(id) ? Number(value) : value;
  }
  return values;
}
