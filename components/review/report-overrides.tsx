import { LocalTime } from "@/components/ui/local-time";
import type { ReviewedPlay } from "@/scenarios/screening/review";

type Props = { plays: ReviewedPlay[] };

/** Which levels reviewers put beside the machine's, and why; also those that were taken back. */
export function ReportOverrides({ plays }: Props) {
  const lines = plays.flatMap(({ overrides, scorecard }, at) =>
    overrides.toReversed().map((line) => ({
      ...line,
      play: at + 1,
      label:
        scorecard.criteria.find(({ criterion }) => criterion === line.criterion)?.label ?? line.criterion,
    })),
  );
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="report-overrides" className="mt-5">
      <h2 id="report-overrides" className="font-strong text-body">
        Reviewers&rsquo; levels
      </h2>
      <ul>
        {lines.map(({ id, play, label, machine, level, reason, by, at }) => (
          <li key={id} className="break-words print:break-inside-avoid">
            {label} (role-play {play}):{" "}
            <span className="font-strong">{level === null ? "taken back" : `reviewer ${level}`}</span>,
            machine {machine ?? "“not observed”"}. {reason}{" "}
            <span className="text-soft">
              {by}, <LocalTime instant={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
