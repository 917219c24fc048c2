"use client";

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { CustomerPart } from "@/components/desk/customer-part";
import { DeskPart } from "@/components/desk/desk-part";
import { nameActions } from "@/components/desk/name-actions";
import type { Choices } from "@/components/practice/choices";
import { useChoices } from "@/components/practice/use-choices";
import { formatTime } from "@/components/ui/format-time";
import type { Coach } from "@/grading/coach/coach";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import type { Desk } from "@/scenarios/show-desk";
import { ChatHeader } from "./chat-header";
import { Conversation } from "./conversation";
import { type PartId, parts } from "./parts";
import { PartsBar } from "./parts-bar";
import { Seismograph } from "./seismograph";
import { useAttempt } from "./use-attempt";
import { useClock } from "./use-clock";
import { useCoach } from "./use-coach";
import { useDraft } from "./use-draft";
import { useShortcuts } from "./use-shortcuts";

/** In a file of its own, which practice never loads. */
const ScreeningClock = lazy(async () => ({
  default: (await import("./screening/screening-clock")).ScreeningClock,
}));

type Props = {
  view: AttemptView;
  desk: Desk;
  longestReply: number;
  choices: Choices;
  /** What the coach has said so far; null where it is not wanted, or there is none. */
  coach: Coach | null;
};

/** The desk: customer card, conversation, knowledge and actions. Side by side where there is room, else one at a time. */
export function ChatPage({ view, desk, longestReply, choices: first, coach: said }: Props) {
  const { state, store } = useAttempt(view);
  const [draft, setDraft] = useDraft(view.attempt.id);
  const at = useClock(state);
  const isPractice = state.attempt.mode === "practice";
  const [choices, choose] = useChoices(first);
  const coach = useCoach(state, isPractice && choices.coach, said);
  const field = useRef<HTMLTextAreaElement>(null);
  const [part, setPart] = useState<PartId>("conversation");
  const unseen = useUnseenLines(state.entries, part);

  const goTo = useCallback((next: PartId, target?: string) => {
    // At once, not with the next frame: a part that was hidden is in view now, and who presses keys faster than the page is drawn
    // is where the last one led.
    flushSync(() => setPart(next));
    const element = document.querySelector<HTMLElement>(`[data-part=${next}]`);
    const wanted = target && element?.querySelector<HTMLElement>(`[data-target=${target}]`);
    (wanted || element?.querySelector<HTMLElement>("[data-target=first]") || element)?.focus();
  }, []);
  useShortcuts(goTo, isPractice && choices.coach && coach.more ? coach.askHint : null);

  const insert = (text: string) => {
    setDraft(draft.trim() === "" ? text : `${draft.trimEnd()}\n${text}`);
    goTo("conversation");
  };
  const ended = state.moment.ending !== null;
  const screens: Record<PartId, string> = { customer: "", conversation: "", desk: "" };
  for (const { id } of parts) screens[id] = id === part ? "flex" : "hidden lg:flex";

  return (
    <div className="flex h-dvh flex-col">
      <ChatHeader
        title={state.attempt.title}
        customer={desk.customer.name}
        company={desk.company}
        mode={state.attempt.mode}
        clock={
          isPractice ? (
            <time className="text-note text-soft" title="Time in this chat; pauses do not count">
              <span className="sr-only">Time in this chat </span>
              {formatTime(at)}
            </time>
          ) : (
            <Suspense>
              <ScreeningClock state={state} at={at} field={field} savedReplies={desk.savedReplies} />
            </Suspense>
          )
        }
        paused={state.paused}
        ended={ended}
        onPause={() => store.put({ kind: "pause" })}
        onResume={() => store.put({ kind: "resume" })}
        onStop={() => store.put({ kind: "stop" })}
      />
      {isPractice && choices.mood && <Seismograph samples={state.tension} at={at} />}
      <main
        id="content"
        tabIndex={-1}
        className="grid min-h-0 flex-1 outline-none lg:grid-cols-[17rem_minmax(0,1fr)_21rem]"
      >
        <section
          data-part="customer"
          aria-label="Customer"
          className={`${screens.customer} min-h-0 flex-col overflow-y-auto border-hairline lg:border-r`}
        >
          <CustomerPart desk={desk} entries={state.entries} ended={ended} onOpen={store.put} />
        </section>
        <section
          data-part="conversation"
          aria-label="Conversation"
          className={`${screens.conversation} min-h-0 min-w-0 flex-col`}
        >
          <Conversation
            state={state}
            store={store}
            customer={desk.customer.address}
            labelOf={nameActions(desk)}
            field={field}
            draft={draft}
            onDraft={setDraft}
            longestReply={longestReply}
            practice={isPractice ? { choices, onChoose: choose, coach } : null}
          />
        </section>
        <section
          data-part="desk"
          aria-label="Knowledge and actions"
          className={`${screens.desk} min-h-0 flex-col border-hairline lg:border-l`}
        >
          <DeskPart desk={desk} state={state} store={store} onInsert={insert} />
        </section>
      </main>
      <PartsBar part={part} unseen={unseen} onGo={goTo} />
    </div>
  );
}

/** How many lines of the customer came while another part was in view. */
function useUnseenLines(entries: AttemptView["entries"], part: PartId): number {
  const lines = entries.filter(({ kind }) => kind === "line").length;
  const [seen, setSeen] = useState(lines);
  useEffect(() => {
    if (part === "conversation") setSeen(lines);
  }, [lines, part]);
  return Math.max(0, lines - seen);
}
