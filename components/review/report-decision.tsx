import { LocalTime } from "@/components/ui/local-time";
import type { CandidateReport } from "@/scenarios/screening/review";
import { decisionNames } from "./say-decision";

type Props = { report: CandidateReport };

/** Who reviewed, and what a person decided. */
export function ReportDecision({ report: { decisions, reviews, finishedAt } }: Props) {
  const [newest, ...earlier] = decisions;
  return (
    <section aria-labelledby="report-decision" className="mt-5 print:break-inside-avoid">
      <h2 id="report-decision" className="font-strong text-body">
        Decision
      </h2>
      {newest ? (
        <p className="break-words">
          <span className="font-strong">{decisionNames[newest.decision]}</span>. {newest.reason}{" "}
          <span className="text-soft">
            {newest.by}, <LocalTime instant={newest.at} />
            {earlier.length > 0 &&
              ` (before: ${earlier.map(({ decision }) => decisionNames[decision].toLowerCase()).join(", ")})`}
          </span>
        </p>
      ) : (
        <p className="text-soft">None yet.</p>
      )}
      <p className="text-soft">
        {reviews.length > 0
          ? `Reviewed by ${[...new Set(reviews.map(({ by }) => by))].join(", ")}.`
          : finishedAt && "Nobody has marked it as reviewed yet."}
      </p>
    </section>
  );
}
