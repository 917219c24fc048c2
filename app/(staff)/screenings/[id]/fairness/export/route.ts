import { exportReport } from "@/access/fairness/export-report";
import { writeReportCsv } from "@/access/fairness/write-report-csv";
import { answerDownload } from "@/app/answer-download";
import { readFairnessQuery } from "@/scenarios/screening/fairness-query";

type Context = { params: Promise<{ id: string }> };

/** The adverse-impact report for an independent auditor: `?format=csv`, or else JSON, and the page's own parameters. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const parameters = new URL(request.url).searchParams;
  return answerDownload(request, async (staff, now) => {
    const exported = await exportReport(staff, { screening: id, ...readFairnessQuery(parameters) }, now);
    const file = `adverse-impact-${exported.report.madeAt.slice(0, 10)}`;
    if (parameters.get("format") === "csv")
      return { file: `${file}.csv`, type: "text/csv; charset=utf-8", body: writeReportCsv(exported) };
    return { file: `${file}.json`, type: "application/json", body: JSON.stringify(exported, null, 2) };
  });
}
