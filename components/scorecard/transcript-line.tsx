import type { ComponentProps, ReactNode } from "react";
import { formatTime } from "@/components/ui/format-time";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { BetterWords } from "./better-words";
import { FoldAway } from "./fold-away";
import type { EntryNotes, MarginNote as Note } from "./gather-notes";
import { MarginNote } from "./margin-note";
import { MarkedText } from "./marked-text";

type ActionEntry = Extract<ShownEntry, { kind: "action" }>;

type Props = {
  entry: ShownEntry;
  notes: EntryNotes | undefined;
  /** Who speaks; empty where the same person goes on. */
  speaker: string;
  describe: (entry: ActionEntry) => string;
  /** What it did to the customer, in words; null where nothing moved. */
  effect: string | null;
  /** Why a person should look at it. */
  review: string[];
  /** Levels that a person put beside the grader's. */
  reviewed?: ComponentProps<typeof MarginNote>["reviewed"];
  /** What stands below the line. */
  below?: ReactNode;
  /** `beside`: something else stands beside the transcript; `bare`: there are no notes. */
  room?: keyof typeof rooms;
};

const rooms = {
  wide: "sm:grid-cols-[7rem_minmax(0,1fr)] lg:grid-cols-[7rem_minmax(0,33rem)_minmax(0,1fr)] gap-x-8",
  beside: "sm:grid-cols-[7rem_minmax(0,1fr)] xl:grid-cols-[6rem_minmax(0,27rem)_minmax(0,1fr)] gap-x-6",
  bare: "sm:grid-cols-[7rem_minmax(0,33rem)] gap-x-8",
};

const margins = {
  wide: "lg:col-start-3 lg:border-hairline lg:border-l lg:pl-5",
  beside: "xl:col-start-3 xl:border-hairline xl:border-l xl:pl-4",
  bare: "",
};

/** One line of the manuscript: who and when, the text with its evidence, what it did, and the notes beside it. */
export function TranscriptLine(props: Props) {
  const { entry, notes, speaker, describe, effect, review, reviewed, below, room = "wide" } = props;
  return (
    <li
      id={`entry-${entry.sequence}`}
      className={`grid scroll-mt-8 rounded-field target:bg-wash ${rooms[room]} print:grid-cols-[6rem_minmax(0,1fr)] print:gap-x-4 print:pt-1.5 ${speaker ? "pt-5" : "pt-1"}`}
    >
      <p className="flex gap-2 text-note text-soft sm:pt-0.5">
        {speaker && <span className="font-strong">{speaker}</span>}
        <time className="sm:ml-auto">{formatTime(entry.at)}</time>
      </p>
      <div>
        <LineText entry={entry} notes={notes?.notes ?? []} describe={describe} />
        {effect && <p className="text-note text-soft tabular-nums lining-nums">{effect}</p>}
        {review.map((why) => (
          <p key={why} className="mt-1 border-edge border-l-2 pl-3 text-note">
            Worth a human look: {why}
          </p>
        ))}
        {below}
      </div>
      {notes && (
        <FoldAway
          when="narrow"
          open={notes.notes.some(costs)}
          summary={sayCount(notes)}
          className={`sm:col-start-2 ${margins[room]} print:col-start-2 print:border-l-0 print:pl-0`}
        >
          <ol className="space-y-2 pb-2">
            {notes.notes.map((note) => (
              <MarginNote key={note.number} note={note} {...(reviewed && { reviewed })} />
            ))}
          </ol>
          <BetterWords advice={notes.advice} />
        </FoldAway>
      )}
    </li>
  );
}

const costs = ({ voices }: Note) => voices.some(({ result }) => result === "not-met");

/** "3 notes, better words": what the fold holds. */
function sayCount({ notes, advice }: EntryNotes): string {
  const counted = notes.length === 1 ? "1 note" : `${notes.length} notes`;
  const parts = [...(notes.length > 0 ? [counted] : []), ...(advice.length > 0 ? ["better words"] : [])];
  return parts.join(", ");
}

type TextProps = { entry: ShownEntry; notes: Note[]; describe: Props["describe"] };

function LineText({ entry, notes, describe }: TextProps) {
  switch (entry.kind) {
    case "notice":
      return <p className="text-soft italic">{entry.text}</p>;
    case "action":
      return (
        <p className="text-note text-soft sm:pt-0.5">
          <span className="text-ink">{describe(entry)}</span>
          {entry.outcome === "refused" && " (not done)"}
          <span className="mx-1.5">·</span>
          <MarkedText text={entry.result} notes={notes} />
        </p>
      );
    case "line":
      return (
        <p className="whitespace-pre-wrap text-soft">
          <MarkedText text={entry.text} notes={notes} />
        </p>
      );
    case "reply":
      return (
        <p className="whitespace-pre-wrap leading-8 print:leading-7">
          <MarkedText text={entry.text} notes={notes} />
        </p>
      );
  }
}
