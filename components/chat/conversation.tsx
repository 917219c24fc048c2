import type { RefObject } from "react";
import type { Choices } from "@/components/practice/choices";
import { Button } from "@/components/ui/button";
import type { AttemptStore } from "./attempt-store";
import { ChatBanner } from "./chat-banner";
import type { ChatState } from "./chat-state";
import { Composer } from "./composer";
import { EndingPanel } from "./ending-panel";
import { HintPanel } from "./hint-panel";
import { MessageLog } from "./message-log";
import { PracticeBar } from "./practice-bar";
import { RefusalBanner } from "./refusal-banner";
import { TypingLine } from "./typing-line";
import type { CoachState } from "./use-coach";

type Props = {
  state: ChatState;
  store: AttemptStore;
  customer: string;
  labelOf: (action: string) => string;
  field: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  onDraft: (text: string) => void;
  longestReply: number;
  /** Null where there is no coach at all. */
  practice: {
    choices: Choices;
    onChoose: (choice: keyof Choices, on: boolean) => void;
    coach: CoachState;
  } | null;
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
  practice,
}: Props) {
  const { attempt, entries, moment, outbox, connection, refusal, paused } = state;
  const reachable = connection === "well";
  const coach = practice?.choices.coach ? practice.coach : null;
  const resumeHold = () => store.put({ kind: "action", action: "resume", fields: {} });
  return (
    <>
      <MessageLog
        entries={entries}
        outbox={outbox}
        reachable={reachable}
        customer={customer}
        labelOf={labelOf}
        remarks={coach?.remarks ?? []}
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
        <EndingPanel
          attempt={attempt}
          ending={moment.ending}
          stars={moment.stars}
          unsent={draft}
          notice={entries.findLast(({ kind }) => kind === "notice")}
        />
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
          {coach && <HintPanel coach={coach} />}
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
            tools={practice && <PracticeBar {...practice} />}
            waits={paused ? "You can write while paused, and send when you go on." : null}
          />
        </>
      )}
    </>
  );
}
