import { exportAudit } from "@/access/audit/export-audit";
import { streamText } from "@/access/exports/stream-text";
import { answerDownload } from "@/app/answer-download";
import { readAuditQuery } from "@/scenarios/screening/audit-log";

/** The audit log as comma-separated values: the lines that fit the page's own parameters. */
export async function GET(request: Request): Promise<Response> {
  const query = readAuditQuery(new URL(request.url).searchParams);
  return answerDownload(request, async (staff, now) => ({
    file: `audit-log-${new Date(now).toISOString().slice(0, 10)}.csv`,
    type: "text/csv; charset=utf-8",
    body: streamText(await exportAudit(staff, query, now)),
  }));
}
