import type { ComponentProps } from "react";
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
};

/** The chat as an annotated manuscript; on a phone it is one thumb away. */
export function Transcript({ scorecard, entries, readings, effects, review, customer, describe }: Props) {
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
        summary={
          replies === 1
            ? "Read your reply, and what it did"
            : `Read your ${replies} replies, and what each did`
        }
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
              speaker={entries[index - 1]?.kind === entry.kind ? "" : speakerOf(entry, customer)}
              describe={describe}
              effect={told.get(entry.sequence) ?? null}
              review={review.filter((reason) => reason.entry === entry.sequence).map(({ why }) => why)}
            />
          ))}
        </ol>
      </FoldAway>
    </section>
  );
}

function speakerOf(entry: ShownEntry, customer: string): string {
  if (entry.kind === "line") return customer;
  if (entry.kind === "reply") return "You";
  return entry.kind === "action" ? "Desk" : "";
}
