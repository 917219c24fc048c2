import type { ComponentProps, ReactNode } from "react";
import type { Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { Reading } from "@/roleplay/transcript/reading";
import { FoldAway } from "./fold-away";
import { gatherNotes } from "./gather-notes";
import type { ReviewReason } from "./gather-review";
import { Legend } from "./legend";
import { sayEffect } from "./say-effect";
import type { Effect } from "./tell-effects";
import { TranscriptLine } from "./transcript-line";

type Props = {
  scorecard: Scorecard;
  entries: ShownEntry[];
  readings: ReadonlyMap<number, Reading>;
  effects: Effect[];
  review: ReviewReason[];
  customer: string;
  describe: ComponentProps<typeof TranscriptLine>["describe"];
  /** Who wrote the replies, where it is not the reader. */
  writer?: string;
  reviewed?: ComponentProps<typeof TranscriptLine>["reviewed"];
  /** What stands below a line, by its sequence. */
  below?: (sequence: number) => ReactNode;
  room?: ComponentProps<typeof TranscriptLine>["room"];
};

/** The chat as an annotated manuscript; on a phone it is one thumb away. */
export function Transcript(props: Props) {
  const { scorecard, entries, readings, effects, review, customer, describe } = props;
  const { writer, reviewed, below, room } = props;
  const notes = gatherNotes({ scorecard, entries, readings });
  const told = new Map(effects.map((effect) => [effect.entry, sayEffect(effect, customer)]));
  const unsure = [...notes.values()].some(({ notes }) => notes.some(({ unsure }) => unsure.length > 0));
  const replies = entries.filter(({ kind }) => kind === "reply").length;
  return (
    <section aria-labelledby="transcript" className="pt-14">
      <h2 id="transcript" className="text-title max-sm:text-lead">
        The chat, with notes
      </h2>
      <FoldAway
        when="narrow"
        summary={sayReplies(replies, writer === undefined ? "your" : "the")}
        summaryClassName="mt-2 min-h-11 border-hairline border-y text-ink"
      >
        <p className="mt-2 max-w-[40rem] text-pretty text-soft">
          What is underlined is the evidence: the words that a criterion rests on. The note of the same number
          says what they did; the figure after a criterion is the level, 1 to 5, that it reached over the
          whole chat. How {customer} took a turn stands below it, and is graded nowhere.
        </p>
        <Legend unsure={unsure} />
        <ol className="mt-6 border-hairline border-t pt-3">
          {entries.map((entry, index) => (
            <TranscriptLine
              key={entry.sequence}
              entry={entry}
              notes={notes.get(entry.sequence)}
              speaker={entries[index - 1]?.kind === entry.kind ? "" : speakerOf(entry, customer, writer)}
              describe={describe}
              effect={told.get(entry.sequence) ?? null}
              review={review.filter((reason) => reason.entry === entry.sequence).map(({ why }) => why)}
              {...(reviewed && { reviewed })}
              {...(room && { room })}
              below={below?.(entry.sequence)}
            />
          ))}
        </ol>
      </FoldAway>
    </section>
  );
}

function sayReplies(count: number, whose: "your" | "the"): string {
  return count === 1
    ? `Read ${whose} reply, and what it did`
    : `Read ${whose} ${count} replies, and what each did`;
}

function speakerOf(entry: ShownEntry, customer: string, writer = "You"): string {
  if (entry.kind === "line") return customer;
  if (entry.kind === "reply") return writer;
  return entry.kind === "action" ? "Desk" : "";
}
