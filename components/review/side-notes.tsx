import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import { sayDuration } from "@/components/ui/say-duration";
import type { CandidateReview } from "@/scenarios/screening/review";
import { HistoryList } from "./history-list";
import { saySignal } from "./say-signal";

type Props = { review: CandidateReview; path: string };

/** What stands beside the role-play: where they worked, what they asked for, and what may help to read it. */
export function SideNotes({ review, path }: Props) {
  const { play } = review;
  const away = play?.signals.filter(({ kind }) => kind === "away") ?? [];
  const absences = play?.absences ?? [];
  return (
    <div className="space-y-8">
      <Requests review={review} path={path} />
      <section aria-labelledby="history">
        <h3 id="history" className="font-strong">
          Employment history
        </h3>
        <HistoryList review={review} />
      </section>
      {away.length + absences.length > 0 && (
        <section aria-labelledby="beside">
          <h3 id="beside" className="font-strong">
            Noticed in this role-play
          </h3>
          <p className="text-note text-soft">To read by. None of it is part of the grade.</p>
          <ul className="mt-2 space-y-2 text-note">
            {away.map((signal) => (
              <li key={JSON.stringify(signal)}>{saySignal(signal)}</li>
            ))}
            {absences.map(({ from, until, granted }) => (
              <li key={from}>
                Nothing was heard from their browser for {sayDuration(Date.parse(until) - Date.parse(from))},
                from <LocalTime instant={from} />. A lost connection or a change of device looks like this.{" "}
                {granted > 0 ? `${sayDuration(granted)} of it did not count.` : "All of it counted."}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Requests({ review: { humanLookAskedAt, accommodation }, path }: Props) {
  if (!humanLookAskedAt && !accommodation.asked) return null;
  return (
    <section aria-labelledby="requests" className="border-warning border-l-2 pl-4">
      <h3 id="requests" className="font-strong">
        They asked for
      </h3>
      <ul className="mt-1 space-y-2 text-note">
        {humanLookAskedAt && (
          <li>
            A human look at their result, on <LocalTime instant={humanLookAskedAt} />. Read the role-plays
            yourself before anything is decided.
          </li>
        )}
        {accommodation.asked && (
          <li>
            An accommodation.{" "}
            {accommodation.text !== null ? (
              <span className="mt-1 block whitespace-pre-wrap break-words">“{accommodation.text}”</span>
            ) : accommodation.mayRead ? (
              <>
                Their words are not shown here by themselves, so that they do not colour the reading.{" "}
                <Link href={`${path}?request=1`} prefetch={false} className="link">
                  Read the request
                </Link>
                <span className="text-soft"> (noted in the audit log)</span>
              </>
            ) : (
              "Whoever manages the screening sees to it. It has no part in the review."
            )}
          </li>
        )}
      </ul>
    </section>
  );
}
