import { answerRequest } from "./answer-request";
import type { Endpoint } from "./endpoint";
import { refuseMethod } from "./refuse-method";

/** Where a path has no parts in brackets, Next gives no params, whatever its types say. */
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** The handlers of one path, for route.ts to export: methods that it does not have are refused. */
export function serve(...endpoints: readonly Endpoint[]) {
  const find = (method: string): Handler => {
    const endpoint = endpoints.find((one) => one.method === method);
    return endpoint
      ? (request, context) => answerRequest(endpoint, request, () => readPath(context))
      : async (request) => refuseMethod(request, endpoints);
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

async function readPath({ params }: Context): Promise<Record<string, string>> {
  const parts = Object.entries((await params) ?? {});
  return Object.fromEntries(parts.map(([name, value]) => [name, [value ?? []].flat().join("/")]));
}
