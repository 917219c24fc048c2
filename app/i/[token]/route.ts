import { AppError } from "@/access/app-error";
import { openInvitation } from "@/access/candidate/open-invitation";
import { candidateCookie } from "@/access/viewer/identify-viewer";
import { readAddress } from "@/access/viewer/read-address";
import { readClock } from "@/access/viewer/read-clock";
import { writeCookie } from "@/app/api/_http/write-cookie";
import { showProblem } from "./show-problem";

type Context = { params: Promise<{ token: string }> };

/** Long enough for what comes after the role-plays; a revoked link ends it at once. */
const seconds = 120 * 24 * 60 * 60;

/** A candidate's personal link: the browser keeps its token, and goes on without it in the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const { headers } = request;
  try {
    await openInvitation({ token, address: readAddress(headers) }, readClock(headers));
  } catch (error) {
    if (error instanceof AppError) return showProblem(error);
    throw error;
  }
  return new Response(null, {
    status: 303,
    headers: {
      location: "/invitation",
      "set-cookie": writeCookie(request, candidateCookie, token, seconds),
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
    },
  });
}
