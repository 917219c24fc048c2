import type { Metadata } from "next";
import { cache } from "react";
import { readReport } from "@/access/review/read-report";
import { readNow } from "@/access/viewer/read-now";
import { findForStaff } from "@/app/find-for-staff";
import { ReportPage } from "@/components/review/report-page";

type Props = { params: Promise<{ id: string; invitation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, invitation } = await params;
  const { found } = await find(id, invitation);
  return { title: `Report: ${found.name}` };
}

/** A candidate's report, for paper and screen. */
export default async function CandidateReportPage({ params }: Props) {
  const { id, invitation } = await params;
  const { found } = await find(id, invitation);
  return <ReportPage report={found} />;
}

/** Once a request: title and page are one look. */
const find = cache(async (screening: string, invitation: string) => {
  const now = await readNow();
  return findForStaff(`/screenings/${screening}/candidates/${invitation}/report`, (asking) =>
    readReport(asking, { screening, invitation }, now),
  );
});
