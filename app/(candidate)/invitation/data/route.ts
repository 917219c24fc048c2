import { readOwnData } from "@/access/candidate/read-own-data";
import { identifyViewer } from "@/access/viewer/identify-viewer";
import { readClock } from "@/access/viewer/read-clock";
import { answerError } from "@/app/api/_http/answer-error";

/** A candidate's copy of their own data, as a file. */
export async function GET({ headers }: Request): Promise<Response> {
  try {
    const data = await readOwnData(identifyViewer(headers), readClock(headers));
    return new Response(JSON.stringify(data, null, 2), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="my-data.json"',
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    return answerError(error);
  }
}
