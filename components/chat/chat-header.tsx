import { Pause, Play, Square } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { TensionMark } from "@/components/house/tension-mark";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

type Props = {
  title: string;
  customer: string;
  company: string;
  mode: keyof typeof words;
  /** How long it has gone, or how much time is left. */
  clock: ReactNode;
  paused: boolean;
  ended: boolean;
  onPause: () => void;
  onResume: () => void;
  onStop: () => void;
};

const words = {
  practice: {
    home: "/",
    leave: "Composure, to the start. This role-play goes on without you; pause it first.",
    stop: "You can stop at any time, and it does not count against you. The scorecard then speaks of what was written so far. If you only need a break, pause instead.",
  },
  screening: {
    home: "/invitation",
    leave: "Composure, to your invitation. This role-play goes on without you; pause it first.",
    stop: "You can stop at any time. This role-play is then marked as unfinished and cannot be begun again; nothing else is held against you. If you only need a break, pause instead.",
  },
};

/** What role-play this is, how long it has gone, and the two ways to rest: pause and stop. */
export function ChatHeader({
  title,
  customer,
  company,
  mode,
  clock,
  paused,
  ended,
  onPause,
  onResume,
  onStop,
}: Props) {
  const { home, leave, stop } = words[mode];
  return (
    <header className="flex min-h-14 items-center gap-3 border-hairline border-b px-4 sm:px-5">
      <Link href={home} className="grid size-9 shrink-0 place-items-center rounded-field hover:bg-sunk">
        <TensionMark className="h-4 text-primary" />
        <span className="sr-only">{leave}</span>
      </Link>
      <div className="min-w-0 flex-1">
        <h1 className="truncate font-strong text-body leading-6">{customer}</h1>
        <p className="truncate text-note text-soft">
          {title} · {company}
        </p>
      </div>
      {clock}
      {!ended && (
        <div className="flex items-center gap-1">
          <Button kind="plain" size="small" onClick={paused ? onResume : onPause}>
            {paused ? <Play aria-hidden className="size-4" /> : <Pause aria-hidden className="size-4" />}
            <span className="max-sm:sr-only">{paused ? "Go on" : "Pause"}</span>
          </Button>
          <ConfirmDialog
            title="Stop this role-play here?"
            confirm="Stop the role-play"
            cancel="Keep going"
            onConfirm={onStop}
            trigger={
              <Button kind="plain" size="small">
                <Square aria-hidden className="size-4" />
                <span className="max-sm:sr-only">Stop</span>
              </Button>
            }
          >
            {stop}
          </ConfirmDialog>
        </div>
      )}
    </header>
  );
}
