import { bringsBearer, identifyViewer } from "@/access/viewer/identify-viewer";
import { readClock } from "@/access/viewer/read-clock";
import { answerError } from "./answer-error";
import type { Endpoint } from "./endpoint";
import { readBody } from "./read-body";
import { refuseForeign } from "./refuse-foreign";
import { refuseMethod } from "./refuse-method";

/** Where a path has no parts in brackets, Next gives no params, whatever its types say. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** The handlers of one path, for route.ts to export: methods that it does not have are refused. */
export function serve(...endpoints: readonly Endpoint[]) {
  const find = (method: string): Handler => {
    const endpoint = endpoints.find((one) => one.method === method);
    return endpoint ? handle(endpoint) : async (request) => refuseMethod(request, endpoints);
  };
  return {
    GET: find("GET"),
    POST: find("POST"),
    PUT: find("PUT"),
    PATCH: find("PATCH"),
    DELETE: find("DELETE"),
    OPTIONS: find("OPTIONS"),
  };
}

function handle(endpoint: Endpoint): Handler {
  return async (request, context) => {
    try {
      const { headers } = request;
      const now = readClock(headers);
      const changes = endpoint.method !== "GET";
      // A bearer token is no cookie: no browser adds it to what another site's page sends.
      if (changes && !bringsBearer(headers)) refuseForeign(request);
      const viewer = identifyViewer(headers);
      const path = await readPath(context);
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
  };
}

async function readPath({ params }: Context): Promise<Record<string, string>> {
  const parts = Object.entries((await params) ?? {});
  return Object.fromEntries(parts.map(([name, value]) => [name, [value ?? []].flat().join("/")]));
}
