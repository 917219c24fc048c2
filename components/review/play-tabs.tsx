import Link from "next/link";
import type { PlayHead } from "@/scenarios/screening/review";
import { sayScore } from "./say-score";

type Props = { plays: PlayHead[]; shown: string | null; path: string; given: number };

/** The candidate's role-plays, one of which is shown. */
export function PlayTabs({ plays, shown, path, given }: Props) {
  if (plays.length === 0) return null;
  return (
    <nav aria-label="Role-plays" className="mt-8 flex gap-x-6 overflow-x-auto border-hairline border-b">
      {plays.map(({ attempt, title, state, total, reviewedTotal, unfinished }, at) => {
        const tells = (
          <>
            <span className="block whitespace-nowrap">
              {at + 1} of {given}: {title}
            </span>
            <span className="block whitespace-nowrap text-note text-soft tabular-nums lining-nums">
              {state === "running" ? "still running" : sayScore(total)}
              {reviewedTotal !== null && ` · reviewer ${sayScore(reviewedTotal)}`}
              {state === "graded" && unfinished && " · unfinished"}
            </span>
          </>
        );
        if (state === "running") {
          return (
            <span key={attempt} className="py-2 text-soft">
              {tells}
            </span>
          );
        }
        return (
          <Link
            key={attempt}
            href={`${path}?play=${attempt}`}
            prefetch={false}
            scroll={false}
            aria-current={attempt === shown ? "true" : undefined}
            className="-mb-px border-transparent border-b-2 py-2 text-soft hover:text-ink aria-[current=true]:border-primary aria-[current=true]:font-strong aria-[current=true]:text-ink"
          >
            {tells}
          </Link>
        );
      })}
    </nav>
  );
}
