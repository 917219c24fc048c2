import { exportAttempt } from "@/access/exports/export-attempt";
import { answerDownload } from "@/app/answer-download";

type Context = { params: Promise<{ id: string; attempt: string }> };

/** One role-play with its evidence, as JSON. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, attempt } = await params;
  return answerDownload(request, async (staff, now) => ({
    file: `role-play-${attempt}.json`,
    type: "application/json",
    body: await exportAttempt(staff, { screening: id, attempt }, now),
  }));
}
