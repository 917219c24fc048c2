import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import type { AttemptStore } from "./attempt-store";
import { ChatBanner } from "./chat-banner";
import type { ChatState } from "./chat-state";
import { Composer } from "./composer";
import { EndingPanel } from "./ending-panel";
import { MessageLog } from "./message-log";
import { RefusalBanner } from "./refusal-banner";
import { TypingLine } from "./typing-line";

type Props = {
  state: ChatState;
  store: AttemptStore;
  customer: string;
  labelOf: (action: string) => string;
  field: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  onDraft: (text: string) => void;
  longestReply: number;
};

/** The middle of the desk: what was said, what happens just now, and the composer. */
export function Conversation({
  state,
  store,
  customer,
  labelOf,
  field,
  draft,
  onDraft,
  longestReply,
}: Props) {
  const { attempt, entries, moment, outbox, connection, refusal, paused } = state;
  const reachable = connection === "well";
  const resumeHold = () => store.put({ kind: "action", action: "resume", fields: {} });
  return (
    <>
      <MessageLog
        entries={entries}
        outbox={outbox}
        reachable={reachable}
        customer={customer}
        labelOf={labelOf}
      />
      {!reachable && (
        <ChatBanner
          urgent
          actions={
            <Button size="small" onClick={store.tryNow}>
              Try now
            </Button>
          }
        >
          No connection to the server. What you write is kept here and sent as soon as it answers.
        </ChatBanner>
      )}
      {refusal && refusal.item.kind !== "action" && (
        <RefusalBanner
          refusal={refusal}
          onDismiss={store.dismissRefusal}
          onPutBack={(text) => {
            onDraft(draft ? `${text}\n${draft}` : text);
            store.dismissRefusal();
            field.current?.focus();
          }}
        />
      )}
      {moment.ending !== null ? (
        <EndingPanel attempt={attempt.id} ending={moment.ending} stars={moment.stars} unsent={draft} />
      ) : (
        <>
          {paused && (
            <ChatBanner
              actions={
                <Button kind="primary" size="small" onClick={() => store.put({ kind: "resume" })}>
                  Go on
                </Button>
              }
            >
              Paused. The customer&rsquo;s clock stands still; take the time that you need.
            </ChatBanner>
          )}
          {moment.held && !paused && (
            <ChatBanner
              actions={
                <Button size="small" onClick={resumeHold}>
                  Take off hold
                </Button>
              }
            >
              {customer} is on hold and waits.
            </ChatBanner>
          )}
          {moment.away !== null && !paused && (
            <ChatBanner>
              {customer} is with {moment.away}. You can go on reading; they may come back.
            </ChatBanner>
          )}
          <TypingLine
            typing={moment.typing && !paused}
            text={moment.typing && !paused ? `${customer} is typing` : ""}
          />
          <Composer
            field={field}
            customer={customer}
            draft={draft}
            longest={longestReply}
            onDraft={onDraft}
            onSend={(text) => store.put({ kind: "reply", text })}
            waits={paused ? "You can write while paused, and send when you go on." : null}
          />
        </>
      )}
    </>
  );
}
