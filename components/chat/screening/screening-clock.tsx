import { Eye, EyeOff } from "lucide-react";
import type { RefObject } from "react";
import { formatTime } from "@/components/ui/format-time";
import type { Desk } from "@/scenarios/show-desk";
import type { ChatState } from "../chat-state";
import { sayTimeLeft } from "./say-time-left";
import { useAwaySignal } from "./use-away-signal";
import { useHidden } from "./use-hidden";
import { usePasteSignal } from "./use-paste-signal";
import { usePresence } from "./use-presence";

type Props = {
  state: ChatState;
  /** The attempt's own time, in ms. */
  at: number;
  field: RefObject<HTMLTextAreaElement | null>;
  savedReplies: Desk["savedReplies"];
};

/** What only a screening has: the time left, which can be hidden, and what the browser tells beside the chat. */
export function ScreeningClock({ state, at, field, savedReplies }: Props) {
  const { attempt, entries, moment, timeLeft } = state;
  const ended = moment.ending !== null;
  usePresence(attempt.id, entries.filter(({ kind }) => kind === "reply" || kind === "action").length, ended);
  useAwaySignal(state);
  usePasteSignal(state, field, savedReplies);
  const [hidden, setHidden] = useHidden();
  if (timeLeft === null || ended) return null;
  const left = Math.max(0, timeLeft - Math.max(0, at - moment.at));
  const label = hidden ? "Show the time left" : "Hide the time left";
  return (
    <div className="flex items-center">
      {!hidden && (
        <time className="whitespace-nowrap text-note text-soft">
          <span className="sr-only">Time left: </span>
          {formatTime(left)}
          <span aria-hidden> left</span>
        </time>
      )}
      <p role="status" className="sr-only">
        {hidden ? "" : sayTimeLeft(left)}
      </p>
      <button
        type="button"
        title={label}
        onClick={() => setHidden(!hidden)}
        className="grid size-9 place-items-center rounded-field text-soft hover:bg-sunk hover:text-ink"
      >
        {hidden ? <Eye aria-hidden className="size-4" /> : <EyeOff aria-hidden className="size-4" />}
        <span className="sr-only">{label}</span>
      </button>
    </div>
  );
}
