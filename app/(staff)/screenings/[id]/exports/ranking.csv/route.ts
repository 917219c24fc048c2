import { exportRanking } from "@/access/exports/export-ranking";
import { streamText } from "@/access/exports/stream-text";
import { answerDownload } from "@/app/answer-download";

type Context = { params: Promise<{ id: string }> };

/** The ranking of a screening, as comma-separated values. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return answerDownload(request, async (staff, now) => ({
    file: `ranking-${id}.csv`,
    type: "text/csv; charset=utf-8",
    body: streamText(await exportRanking(staff, { screening: id }, now)),
  }));
}
