import type { AppErrorCode } from "@/access/app-error";
import { guestCookie } from "@/access/viewer/identify-viewer";
import { statuses } from "../_http/answer-error";
import { type Endpoint, nothing } from "../_http/endpoint";
import { listComponents, writeSchema } from "./write-schema";

/** The description of endpoints in OpenAPI 3.1, out of the very schemas by which they check what is sent. */
export function writeOpenapi(endpoints: readonly Endpoint[]) {
  const paths = [...new Set(endpoints.map(({ path }) => path))];
  return {
    openapi: "3.1.1",
    info: {
      title: "Composure",
      version: "1",
      description:
        "Role-plays of live chats with difficult customers. Ask GET /api/attempts/{id} again when `moment.nextIn` milliseconds are over: no polling is needed. Applicant tracking systems invite candidates and read results with a key that an owner makes under Connections.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{ cookie: [] }, { token: [] }, {}],
    paths: Object.fromEntries(paths.map((path) => [path, describePath(endpoints, path)])),
    components: {
      securitySchemes: {
        cookie: { type: "apiKey", in: "cookie", name: guestCookie },
        token: { type: "http", scheme: "bearer", description: "a guest's, of POST /api/guests" },
        key: { type: "http", scheme: "bearer", description: "a program's: composure_key_…" },
        session: { type: "apiKey", in: "cookie", name: "composure.session_token", description: "of staff" },
      },
      schemas: listComponents(),
    },
  };
}

function describePath(endpoints: readonly Endpoint[], path: string) {
  const methods = endpoints.filter((endpoint) => endpoint.path === path);
  return Object.fromEntries(methods.map((endpoint) => [endpoint.method.toLowerCase(), describe(endpoint)]));
}

function describe(endpoint: Endpoint) {
  const { name, summary, method, body, status, answer, forStaff } = endpoint;
  return {
    operationId: name,
    summary,
    ...(forStaff && { security: [{ key: [] }, { session: [] }] }),
    parameters: [...describePathParts(endpoint), ...describeQuery(endpoint)],
    ...(method === "POST" && { requestBody: describeBody(body) }),
    responses: {
      [status]: {
        description: status === 201 ? "Made" : "Well",
        content: asJson(writeSchema(answer, "output")),
      },
      ...describeErrors(endpoint),
    },
  };
}

function describePathParts({ path }: Endpoint) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  return names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

function describeQuery({ query }: Endpoint) {
  if (query === nothing) return [];
  const properties = Object.entries(writeSchema(query, "output").properties ?? {});
  return properties.map(([name, schema]) => ({ name, in: "query", required: false, schema }));
}

/** What asks for nothing still needs the content type: no form of another site's page can send it. */
function describeBody(body: Endpoint["body"]) {
  const schema = body === nothing ? { type: "object", maxProperties: 0 } : writeSchema(body, "input");
  return { required: body !== nothing, content: asJson(schema) };
}

function describeErrors({ method, errors, query, body }: Endpoint) {
  const sent: AppErrorCode[] = method === "POST" ? ["invalid", "forbidden", "too-large", "wrong-type"] : [];
  const foreign: AppErrorCode[] = method === "DELETE" ? ["forbidden"] : [];
  const asked: AppErrorCode[] = query !== nothing || body !== nothing ? ["invalid"] : [];
  const codes = [...new Set<AppErrorCode>([...asked, ...sent, ...foreign, "unauthorised", ...errors])];
  return Object.fromEntries(
    codes.map((code) => [
      String(statuses[code]),
      { description: `The error \`${code}\``, content: asJson({ $ref: "#/components/schemas/Error" }) },
    ]),
  );
}

function asJson(schema: unknown) {
  return { "application/json": { schema } };
}
