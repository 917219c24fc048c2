import type { ComponentProps } from "react";
import type { Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { gatherNotes } from "./gather-notes";
import { Legend } from "./legend";
import { TranscriptLine } from "./transcript-line";

type Props = {
  scorecard: Scorecard;
  entries: ShownEntry[];
  customer: string;
  describe: ComponentProps<typeof TranscriptLine>["describe"];
};

/** The chat as an annotated manuscript. */
export function Transcript({ scorecard, entries, customer, describe }: Props) {
  const notes = gatherNotes(scorecard);
  const tension = new Map(
    scorecard.tension.map(({ entry, mood }, index, all) => {
      const before = all[index - 1]?.mood.tension ?? mood.tension;
      return [entry, { now: mood, by: Math.round(mood.tension - before) }];
    }),
  );
  return (
    <section aria-labelledby="transcript" className="pt-16">
      <h2 id="transcript" className="text-title">
        The chat, with notes
      </h2>
      <p className="mt-2 max-w-[40rem] text-soft">
        What is underlined is the evidence: the words that a criterion rests on. The note of the same number
        says what they did; the figure after a criterion is the level, 1 to 5, that it reached over the whole
        chat.
      </p>
      <Legend />
      <ol className="mt-6 border-hairline border-t pt-3">
        {entries.map((entry, index) => (
          <TranscriptLine
            key={entry.sequence}
            entry={entry}
            notes={notes.get(entry.sequence)}
            speaker={entries[index - 1]?.kind === entry.kind ? "" : speakerOf(entry, customer)}
            describe={describe}
            tension={tension.get(entry.sequence) ?? null}
          />
        ))}
      </ol>
    </section>
  );
}

function speakerOf(entry: ShownEntry, customer: string): string {
  if (entry.kind === "line") return customer;
  if (entry.kind === "reply") return "You";
  return entry.kind === "action" ? "Desk" : "";
}
