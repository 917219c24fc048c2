import Link from "next/link";
import { PrintButton } from "@/components/scorecard/print-button";
import { LocalTime } from "@/components/ui/local-time";
import type { CandidateReport } from "@/scenarios/screening/review";
import { ReportCriteria } from "./report-criteria";
import { ReportDecision } from "./report-decision";
import { ReportOverrides } from "./report-overrides";
import { ReportResult } from "./report-result";
import { ReportWhat } from "./report-what";

type Props = { report: CandidateReport };

/** One candidate on one to three sheets of paper. */
export function ReportPage({ report }: Props) {
  const { id, screening, name, blind, reference, finishedAt, printedAt, plays } = report;
  const graders = [...new Set(plays.map(({ scorecard }) => scorecard.grader))];
  return (
    <article className="mx-auto w-full max-w-[56rem] px-5 py-8 text-note sm:px-8 print:max-w-none print:p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 print:hidden">
        <Link prefetch={false} href={`/screenings/${screening.id}/candidates/${id}`} className="link">
          Back to the candidate
        </Link>
        <PrintButton />
      </div>
      <header className="mt-4 border-ink border-b pb-3 print:mt-0">
        <p className="text-soft">Screening report · {screening.title}</p>
        <h1 className="break-words text-title">{name}</h1>
        <p className="break-words text-soft">
          {blind && "Under an alias until the decision · "}
          {reference && `Reference ${reference} · `}
          {finishedAt ? (
            <>
              Finished <LocalTime instant={finishedAt} />
            </>
          ) : (
            "Not finished"
          )}
          {" · report of "}
          <LocalTime instant={printedAt} />
          {graders.length > 0 && ` · graded by Composure ${graders.join(", ")}`}
        </p>
      </header>
      <ReportResult report={report} />
      <ReportCriteria plays={plays} />
      <ReportOverrides plays={plays} />
      <ReportDecision report={report} />
      <ReportWhat />
    </article>
  );
}
