import { exportInvitation } from "@/access/exports/export-invitation";
import { answerDownload } from "@/app/answer-download";

type Context = { params: Promise<{ id: string; invitation: string }> };

/** All role-plays of one candidate with their evidence, as JSON. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, invitation } = await params;
  return answerDownload(request, async (staff, now) => ({
    file: `candidate-${invitation}.json`,
    type: "application/json",
    body: await exportInvitation(staff, { screening: id, invitation }, now),
  }));
}
