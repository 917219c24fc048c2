import { z } from "zod";
import { describeApi } from "../_endpoints/describe-api";
import { endpoints } from "../_endpoints/endpoints";
import { errorAnswer } from "../_http/answer-error";
import { listPaths, loadRoute, type RouteModule } from "./find-route";

type Options = { body?: unknown; raw?: BodyInit; headers?: Record<string, string> };

const answered = z.looseObject({
  attempt: z.looseObject({ id: z.string() }).optional(),
  entries: z.array(z.looseObject({ kind: z.string(), id: z.string().optional() })).optional(),
  moment: z.looseObject({ next: z.number(), ending: z.string().nullable() }).optional(),
  paused: z.boolean().optional(),
  token: z.string().optional(),
  error: errorAnswer.shape.error.optional(),
});

/** For tests: calls a route as the server would, and holds its answer to the endpoint's own description. */
export async function callApi(
  method: keyof RouteModule,
  target: string,
  { body, raw, headers = {} }: Options = {},
) {
  const { pathname } = new URL(target, "http://composure.test");
  const path = findPath(pathname);
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const type = method === "POST" ? { "content-type": "application/json" } : {};
  const init = {
    method,
    headers: { host: "composure.test", ...type, ...headers },
    ...(sent !== undefined && { body: sent }),
  };
  const request = new Request(new URL(target, "http://composure.test"), {
    ...init,
    ...(raw !== undefined && { duplex: "half" }),
  });
  const route = await loadRoute(path);
  const response = await route[method](request, {
    params: Promise.resolve(path.includes("{") ? readParts(path, pathname) : undefined),
  });
  const json: unknown = response.status === 204 ? {} : await response.json();
  check(method, path, response, json);
  return { status: response.status, headers: response.headers, json: answered.parse(json) };
}

function findPath(pathname: string): string {
  const fits = (path: string) =>
    new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+").replaceAll(".", "\\.")}$`).test(pathname);
  const path = listPaths().find(fits);
  if (!path) throw new Error(`No route answers ${pathname}.`);
  return path;
}

function readParts(path: string, pathname: string): Record<string, string> {
  const values = pathname.split("/");
  const parts = path
    .split("/")
    .map((part, index) => [part.slice(1, -1), values[index] ?? "", part.startsWith("{")] as const);
  return Object.fromEntries(parts.flatMap(([name, value, isPart]) => (isPart ? [[name, value]] : [])));
}

function check(method: string, path: string, response: Response, json: unknown): void {
  if (response.status === 204) return;
  const endpoint = [...endpoints, describeApi].find((one) => one.method === method && one.path === path);
  if (response.ok && response.status !== endpoint?.status)
    throw new Error(`${method} ${path} answers ${response.status}.`);
  if (response.ok) endpoint?.answer.parse(json);
  else errorAnswer.parse(json);
}
