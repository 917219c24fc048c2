import { exportCandidate } from "@/access/data/export-candidate";
import { answerDownload } from "@/app/answer-download";

type Context = { params: Promise<{ id: string; invitation: string }> };

/** All that is kept about one candidate, as JSON. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, invitation } = await params;
  return answerDownload(request, async (staff, now) => {
    const copy = await exportCandidate(staff, { screening: id, invitation }, now);
    return {
      file: `candidate-${invitation}.json`,
      type: "application/json",
      body: JSON.stringify(copy, null, 2),
    };
  });
}
