import { Fold } from "@/components/ui/fold";
import { formatTime } from "@/components/ui/format-time";
import type { Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { BetterWords } from "./better-words";
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
  tension: { now: Scorecard["tension"][number]["mood"]; by: number } | null;
};

/** One line of the manuscript: who and when, the text with its evidence, and the notes beside it. */
export function TranscriptLine({ entry, notes, speaker, describe, tension }: Props) {
  const count = notes ? notes.notes.length + Math.sign(notes.advice.length) : 0;
  return (
    <li
      id={`entry-${entry.sequence}`}
      className={`grid scroll-mt-8 gap-x-8 rounded-field target:bg-wash sm:grid-cols-[8rem_minmax(0,1fr)] lg:grid-cols-[8rem_minmax(0,36rem)_minmax(0,1fr)] print:grid-cols-[6rem_minmax(0,1fr)] print:gap-x-4 print:pt-1.5 ${speaker ? "pt-5" : "pt-1"}`}
    >
      <div className="text-note text-soft sm:pt-0.5">
        <p className="flex gap-2">
          {speaker && <span className="font-strong">{speaker}</span>}
          <time className="sm:ml-auto">{formatTime(entry.at)}</time>
        </p>
        {tension && tension.by !== 0 && (
          <p className="text-right tabular-nums lining-nums max-sm:sr-only">
            <span className="sr-only">tension </span>
            {tension.by > 0 ? "▲" : "▼"} {Math.abs(tension.by)}
            <span className="sr-only">, now {tension.now.temper}</span>
          </p>
        )}
      </div>
      <LineText entry={entry} notes={notes?.notes ?? []} describe={describe} />
      {notes && count > 0 && (
        <div className="sm:col-start-2 lg:col-start-3 lg:border-hairline lg:border-l lg:pl-5 print:col-start-2 print:border-l-0 print:pl-0">
          <Fold when="narrow" label={count === 1 ? "1 note" : `${count} notes`}>
            <ol className="space-y-2 pb-2">
              {notes.notes.map((note) => (
                <MarginNote key={note.number} note={note} />
              ))}
            </ol>
            <BetterWords advice={notes.advice} />
          </Fold>
        </div>
      )}
    </li>
  );
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
