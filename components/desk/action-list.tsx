import { useState } from "react";
import type { AttemptStore } from "@/components/chat/attempt-store";
import type { ChatState } from "@/components/chat/chat-state";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Desk } from "@/scenarios/show-desk";
import { ActionForm } from "./action-form";
import { Disclosure } from "./disclosure";
import { type DeskAction, listActions } from "./list-actions";

type Props = { desk: Desk; state: ChatState; store: AttemptStore };

/** What the agent can do, one row each; a row opens its form. */
export function ActionList({ desk, state, store }: Props) {
  const [openId, setOpenId] = useState<string | null>(null);
  const { own, chat } = listActions(desk);
  const { moment } = state;
  const row = (action: DeskAction) => (
    <Disclosure
      key={action.id}
      label={<RowLabel label={action.label} spent={moment.spent.includes(action.id)} />}
      open={openId === action.id}
      onToggle={() => setOpenId(openId === action.id ? null : action.id)}
    >
      <ActionForm
        action={action}
        state={state}
        store={store}
        blocked={findBlock(action, state)}
        desk={desk}
      />
    </Disclosure>
  );
  const send = (action: string) => store.put({ kind: "action", action, fields: {} });
  return (
    <div className="pb-6">
      <h2 className="px-5 pt-5 pb-2 text-note text-soft">For this case</h2>
      <div className="border-hairline border-t">{own.map(row)}</div>
      <h2 className="px-5 pt-6 pb-2 text-note text-soft">For the chat</h2>
      <div className="border-hairline border-t">{chat.map(row)}</div>
      {moment.ending === null && (
        <div className="flex flex-wrap gap-3 px-5 pt-5">
          {moment.held && (
            <Button size="small" onClick={() => send("resume")}>
              Take off hold
            </Button>
          )}
          <ConfirmDialog
            title="End the chat with the customer?"
            confirm="End the chat"
            cancel="Not yet"
            onConfirm={() => send("end-chat")}
            trigger={<Button size="small">End the chat</Button>}
          >
            Ending it yourself is part of the role-play: it is graded as if a real customer had been left
            here. To break off without that, use Stop.
          </ConfirmDialog>
        </div>
      )}
    </div>
  );
}

function RowLabel({ label, spent }: { label: string; spent: boolean }) {
  return (
    <>
      {label}
      {spent && <span className="ml-auto text-note text-soft">done</span>}
    </>
  );
}

function findBlock({ id }: DeskAction, { moment, paused }: ChatState): string | null {
  if (moment.ending !== null) return "The chat is over.";
  if (paused) return "Paused. Go on first.";
  if (moment.spent.includes(id)) return "This can not be done again.";
  if (id === "hold" && moment.held) return "The customer is on hold already.";
  return null;
}
