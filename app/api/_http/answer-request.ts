import { bringsBearer, identifyViewer } from "@/access/viewer/identify-viewer";
import { readClock } from "@/access/viewer/read-clock";
import { answerError } from "./answer-error";
import type { Endpoint } from "./endpoint";
import { readBody } from "./read-body";
import { refuseForeign } from "./refuse-foreign";

/** Answers a request by its endpoint, failures included; `readPath` gives the parts of the path that are in braces. */
export async function answerRequest(
  endpoint: Endpoint,
  request: Request,
  readPath: () => Promise<Record<string, string>> | Record<string, string>,
): Promise<Response> {
  try {
    const { headers } = request;
    const now = readClock(headers);
    const changes = endpoint.method !== "GET";
    // A bearer token is no cookie: no browser adds it to what another site's page sends.
    if (changes && !bringsBearer(headers)) refuseForeign(request);
    const viewer = identifyViewer(headers);
    const path = await readPath();
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const body = endpoint.method === "POST" ? await readBody(request) : undefined;
    const answer = await endpoint.answerCall({ request, viewer, now, path, query, body });
    return Response.json(answer.value, {
      status: endpoint.status,
      headers: { "cache-control": "no-store", ...answer.headers },
    });
  } catch (error) {
    return answerError(error);
  }
}
