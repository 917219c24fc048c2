import { describeActions } from "@/components/desk/describe-action";
import { TranscriptLine } from "@/components/scorecard/transcript-line";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { Desk } from "@/scenarios/show-desk";

type Props = { entries: ShownEntry[]; desk: Desk };

/** A transcript as it was written: no notes, no levels, nothing of what the customer felt. */
export function PlainTranscript({ entries, desk }: Props) {
  const describe = describeActions(desk);
  const speakers = { line: desk.customer.address, reply: "Candidate", action: "Desk", notice: "" };
  return (
    <ol className="border-hairline border-t pt-1">
      {entries.map((entry, index) => (
        <TranscriptLine
          key={entry.sequence}
          entry={entry}
          notes={undefined}
          speaker={entries[index - 1]?.kind === entry.kind ? "" : speakers[entry.kind]}
          describe={describe}
          effect={null}
          review={[]}
          room="bare"
        />
      ))}
    </ol>
  );
}
