import type { CandidateReview } from "@/scenarios/screening/review";

type Props = { review: Pick<CandidateReview, "blind" | "history" | "asksHistory"> };

/** Where a candidate worked, in their own words and order. */
export function HistoryList({ review: { blind, history, asksHistory } }: Props) {
  if (blind)
    return <p className="text-note text-soft">Hidden until the decision, as are name and address.</p>;
  if (!history || history.length === 0) {
    return (
      <p className="text-note text-soft">
        {asksHistory ? "They gave none." : "This screening does not ask for it."}
      </p>
    );
  }
  return (
    <ol className="mt-2 space-y-3">
      {history.map(({ employer, title, from, until, tasks }) => (
        <li key={`${from} ${employer} ${title}`} className="text-note">
          <p className="break-words">
            <span className="font-strong">{title}</span>, {employer}
          </p>
          <p className="text-soft tabular-nums lining-nums">
            {sayMonth(from)} to {until === null ? "now" : sayMonth(until)}
          </p>
          {tasks && <p className="whitespace-pre-wrap break-words">{tasks}</p>}
        </li>
      ))}
    </ol>
  );
}

const months = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** "2024-05" as "May 2024". */
function sayMonth(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? month : months.format(date);
}
