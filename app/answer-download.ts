import { AppError } from "@/access/app-error";
import { identifyStaff } from "@/access/staff/identify-staff";
import type { Staff } from "@/access/staff/staff";
import { readClock } from "@/access/viewer/read-clock";

/** A file to be downloaded: its name, its type, and its content. */
export type Download = { file: string; type: string; body: string | ReadableStream<Uint8Array<ArrayBuffer>> };

/**
 * Answers a member of the staff who asks for a file. Who is signed out is sent to sign in; what the role does not include,
 * and what is not there, looks alike: not found.
 */
export async function answerDownload(
  request: Request,
  ask: (staff: Staff, now: number) => Promise<Download>,
): Promise<Response> {
  const staff = await identifyStaff(request.headers);
  if (!staff) return sendToSignIn(request);
  try {
    const { file, type, body } = await ask(staff, readClock(request.headers));
    return new Response(body, {
      headers: {
        ...uncached,
        "content-type": type,
        "content-disposition": `attachment; filename="${file}"`,
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (error instanceof AppError && (error.code === "not-found" || error.code === "forbidden"))
      return say(404, "There is no such file.");
    console.error(error);
    return say(500, "The file could not be made. Nothing was changed. Please try again in a moment.");
  }
}

const uncached = { "cache-control": "no-store" };

/** After signing in they are back on the page of the screening, not at a download. */
function sendToSignIn(request: Request): Response {
  const { pathname } = new URL(request.url);
  const page = pathname.replace(/\/exports\/.*$/, "");
  return new Response(null, {
    status: 303,
    headers: { ...uncached, location: `/sign-in?to=${encodeURIComponent(page)}` },
  });
}

function say(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...uncached, "content-type": "text/plain; charset=utf-8" },
  });
}
