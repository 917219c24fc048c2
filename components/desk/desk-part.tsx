import * as Tabs from "radix-ui/tabs";
import { useEffect, useState } from "react";
import type { AttemptStore } from "@/components/chat/attempt-store";
import type { ChatState } from "@/components/chat/chat-state";
import type { Desk } from "@/scenarios/show-desk";
import { ActionList } from "./action-list";
import { Keyboard } from "./keyboard";
import { KnowledgeBase } from "./knowledge-base";
import { SavedReplies } from "./saved-replies";

const tabs = [
  { id: "knowledge", label: "Knowledge" },
  { id: "replies", label: "Replies" },
  { id: "actions", label: "Actions" },
];

type Props = { desk: Desk; state: ChatState; store: AttemptStore; onInsert: (text: string) => void };

/** The right side of the desk: what one can look up, adapt, and do. */
export function DeskPart({ desk, state, store, onInsert }: Props) {
  const [tab, setTab] = useState("knowledge");
  useSearchKey(() => setTab("knowledge"));
  const panel = "min-h-0 flex-1 overflow-y-auto data-[state=inactive]:hidden";
  return (
    <Tabs.Root value={tab} onValueChange={setTab} className="flex min-h-0 flex-1 flex-col">
      <Tabs.List aria-label="Knowledge and actions" className="flex border-hairline border-b px-3">
        {tabs.map(({ id, label }) => (
          <Tabs.Trigger
            key={id}
            value={id}
            data-target={tab === id ? "first" : undefined}
            className="-mb-px -outline-offset-2 min-h-11 border-transparent border-b-2 px-2.5 text-note text-soft hover:text-ink data-[state=active]:border-primary data-[state=active]:font-strong data-[state=active]:text-ink"
          >
            {label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="knowledge" forceMount className={panel}>
        <KnowledgeBase desk={desk} ended={state.moment.ending !== null} onTake={store.put} />
      </Tabs.Content>
      <Tabs.Content value="replies" forceMount className={panel}>
        <SavedReplies replies={desk.savedReplies} ended={state.moment.ending !== null} onInsert={onInsert} />
      </Tabs.Content>
      <Tabs.Content value="actions" forceMount className={panel}>
        <ActionList desk={desk} state={state} store={store} />
      </Tabs.Content>
      <Keyboard />
    </Tabs.Root>
  );
}

/** Before Ctrl+K can put the focus into the search, its tab must be in view. */
function useSearchKey(show: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "k" && (event.ctrlKey || event.metaKey)) show();
    };
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  });
}
