import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import { sayEnding } from "@/components/ui/say-ending";
import type { AttemptHead } from "@/scenarios/attempt-head";

type Props = { attempt: AttemptHead };

/** One of the viewer's own attempts: on to the chat while it runs, to the scorecard after. */
export function AttemptRow({ attempt }: Props) {
  const { id, title, startedAt, ending, paused, total } = attempt;
  const open = ending === null;
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-hairline border-t py-3 sm:grid-cols-[minmax(0,1fr)_10rem_10rem_7rem]">
      <Link
        href={open ? `/attempts/${id}` : `/attempts/${id}/scorecard`}
        className="font-strong text-ink after:absolute after:inset-0 hover:text-primary"
      >
        {title}
      </Link>
      <span className="text-note text-soft max-sm:order-1">
        {open ? (paused ? "Paused" : "Running") : sayEnding(ending).short}
      </span>
      <LocalTime instant={startedAt} className="text-note text-soft max-sm:order-1 max-sm:text-right" />
      <span className="text-right text-note">
        {open ? (
          <span className="inline-flex items-center gap-1 text-primary">
            Continue <ArrowRight aria-hidden className="size-4" />
          </span>
        ) : (
          sayTotal(total)
        )}
      </span>
    </li>
  );
}

function sayTotal(total: number | null): string {
  return total === null ? "Scorecard" : `${Math.round(total)} of 100`;
}
