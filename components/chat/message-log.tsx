import { ArrowDown } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import type { Remark } from "@/grading/coach/coach";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { signs } from "./coach-mark";
import { EntryRow } from "./entry-row";
import type { Outgoing } from "./outgoing";
import { useStickToBottom } from "./use-stick-to-bottom";

/** What one reads at the desk is no event of the conversation. */
const quiet = new Set(["open-card", "open-article", "search"]);

type Props = {
  entries: ShownEntry[];
  outbox: Outgoing[];
  reachable: boolean;
  customer: string;
  labelOf: (action: string) => string;
  /** The coach's, where it is wanted. */
  remarks: Remark[];
};

/** The conversation so far, with what is on its way at its end. New lines are announced; the focus stays. */
export function MessageLog({ entries, outbox, reachable, customer, labelOf, remarks }: Props) {
  const log = useRef<HTMLDivElement>(null);
  const shown = entries.filter((entry) => entry.kind !== "action" || !quiet.has(entry.action));
  const arrived = new Set(shown.map((entry) => (entry.kind === "reply" ? entry.id : "")));
  const at = entries.at(-1)?.at ?? 0;
  const waiting = outbox.flatMap((item) => {
    if (item.kind !== "reply" || arrived.has(item.id)) return [];
    return [{ kind: "reply" as const, sequence: -1, at, id: item.id, text: item.text }];
  });
  const rows: ShownEntry[] = [...shown, ...waiting];
  const newest = remarks.at(-1);
  const lastReply = shown.findLast(({ kind }) => kind === "reply");
  const { below, goToEnd } = useStickToBottom(log, rows.length + remarks.length);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={log}
        role="log"
        aria-label="Conversation"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className="h-full overflow-y-auto overscroll-contain px-4 pb-2 sm:px-6"
      >
        <ol className="mx-auto flex max-w-[42rem] flex-col">
          {rows.map((entry, index) => (
            <EntryRow
              key={entry.kind === "reply" ? entry.id : entry.sequence}
              entry={entry}
              customer={customer}
              labelOf={labelOf}
              leads={rows[index - 1]?.kind !== entry.kind}
              mark={markOf(entry, lastReply, reachable)}
              remark={remarks.find((one) => one.entry === entry.sequence)}
            />
          ))}
        </ol>
      </div>
      <p role="status" className="sr-only">
        {newest && `${signs[newest.sign].label}. ${newest.line}`}
      </p>
      {below && (
        <Button
          kind="primary"
          size="small"
          onClick={goToEnd}
          className="-translate-x-1/2 absolute bottom-2 left-1/2"
        >
          <ArrowDown aria-hidden className="size-4" />
          New lines below
        </Button>
      )}
    </div>
  );
}

function markOf(
  entry: ShownEntry,
  lastReply: ShownEntry | undefined,
  reachable: boolean,
): string | undefined {
  if (entry.sequence === -1) return reachable ? "Sending …" : "Not sent yet; kept here";
  return entry === lastReply ? "Delivered" : undefined;
}
