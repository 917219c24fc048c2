import { Check, X } from "lucide-react";
import { formatTime } from "@/components/ui/format-time";
import type { Remark } from "@/grading/coach/coach";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { CoachMark } from "./coach-mark";

type Props = {
  entry: ShownEntry;
  customer: string;
  /** What the desk calls an action. */
  labelOf: (action: string) => string;
  /** The first of several by one speaker: only this one says who and when. */
  leads: boolean;
  /** What is said below one's own reply, such as "Delivered". */
  mark?: string | undefined;
  /** What the coach says of one's own reply. */
  remark?: Remark | undefined;
};

/** One entry of the conversation. */
export function EntryRow({ entry, customer, labelOf, leads, mark, remark }: Props) {
  switch (entry.kind) {
    case "line":
      return (
        <li className={`max-w-[85%] motion-safe:animate-arrive ${leads ? "mt-5" : "mt-1.5"}`}>
          {leads && <Speaker name={customer} at={entry.at} />}
          <p className="w-fit whitespace-pre-wrap rounded-sheet rounded-tl-none border border-hairline bg-sheet px-3.5 py-2">
            {entry.text}
          </p>
        </li>
      );
    case "reply":
      return (
        <li className={`ml-auto flex max-w-[85%] flex-col items-end ${leads ? "mt-5" : "mt-1.5"}`}>
          {leads && <Speaker name="You" at={entry.at} />}
          <p className="w-fit whitespace-pre-wrap rounded-sheet rounded-tr-none bg-wash px-3.5 py-2">
            {entry.text}
          </p>
          {mark && <p className="mt-1 text-note text-soft">{mark}</p>}
          {remark && <CoachMark remark={remark} />}
        </li>
      );
    case "action":
      return (
        <li className="mt-4 flex gap-2 text-note text-soft">
          {entry.outcome === "done" ? (
            <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-primary" />
          ) : (
            <X aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
          )}
          <p>
            <span className="font-strong text-ink">{labelOf(entry.action)}</span>
            {entry.outcome === "refused" && " (not done)"}
            <span className="mx-1.5">·</span>
            {entry.result}
          </p>
        </li>
      );
    case "notice":
      return (
        <li className="mt-5 text-center text-note text-soft italic">
          {entry.text} <time className="not-italic">{formatTime(entry.at)}</time>
        </li>
      );
  }
}

function Speaker({ name, at }: { name: string; at: number }) {
  return (
    <p className="mb-1 text-note text-soft">
      <span className="font-strong">{name}</span> <time>{formatTime(at)}</time>
    </p>
  );
}
