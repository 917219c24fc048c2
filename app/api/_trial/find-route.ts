import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const folder = "app/api";

const handler = z.custom<
  (request: Request, context: { params: Promise<Record<string, string> | undefined> }) => Promise<Response>
>((value) => typeof value === "function");

/** The methods by which a route can be called. */
export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
export type RouteModule = Record<(typeof methods)[number], z.infer<typeof handler>>;
const routeModule = z.object({
  GET: handler,
  POST: handler,
  PUT: handler,
  PATCH: handler,
  DELETE: handler,
  OPTIONS: handler,
});

/** The paths of all route files, as in /api/attempts/{id}; what answers unknown paths, and the auth library's own, are left out. */
export function listPaths(): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.ts$/.test(file) && !file.includes("[..."))
    .map(
      (file) =>
        `/api/${file
          .replace(/\/route\.ts$/, "")
          .replaceAll("[", "{")
          .replaceAll("]", "}")}`,
    )
    .sort();
}

/** The handlers of a path as listPaths() gives it. */
export async function loadRoute(path: string): Promise<RouteModule> {
  const file = `${path
    .replace(/^\/api\//, "")
    .replaceAll("{", "[")
    .replaceAll("}", "]")}/route.ts`;
  return routeModule.parse(await import(/* @vite-ignore */ join(process.cwd(), folder, file)));
}
