import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page, a method of a route, or a server action: what somebody can ask for from outside. */
export type Place = {
  /** How the table calls it, as in "page /screenings/[id]", "GET /i/[token]" or "action signOut". */
  name: string;
  kind: "page" | "route" | "action";
  /** From the root of the checkout. */
  file: string;
  /** What of the file is called. */
  called: string;
};

/** Everything of this kind that the sources have, by the file system alone. */
export function listPlaces(): Place[] {
  const sources = [...listFiles("app"), ...listFiles("access"), ...listFiles("components")];
  return sources
    .flatMap((file) => [...readPage(file), ...readRoute(file), ...readActions(file)])
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

function readPage(file: string): Place[] {
  if (!/(^|\/)page\.tsx?$/.test(file)) return [];
  return [{ name: `page ${readPath(file)}`, kind: "page", file, called: "default" }];
}

/** Each exported method. What `serve` makes has all of them, and answers 405 to those that there are not. */
function readRoute(file: string): Place[] {
  if (!/(^|\/)route\.tsx?$/.test(file)) return [];
  const exported = listExports(readFileSync(file, "utf8")).filter((name) => methods.includes(name));
  return exported.map((method) => ({
    name: `${method} ${readPath(file)}`,
    kind: "route",
    file,
    called: method,
  }));
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** A file that begins with "use server" gives all that it exports to whoever posts to it. */
function readActions(file: string): Place[] {
  const text = readFileSync(file, "utf8");
  if (/^[ \t]+["']use server["']/m.test(text))
    throw new Error(`${file} has a server action within a function: give it a file of its own.`);
  if (!/^["']use server["']/m.test(text)) return [];
  return listExports(text).map((called) => ({ name: `action ${called}`, kind: "action", file, called }));
}

/** The names that a source exports as values: functions, constants, and lists in braces. */
function listExports(text: string): string[] {
  const named = [...text.matchAll(/^export (?:async )?(?:function|const|let|class) (\w+)/gm)];
  const braced = [...text.matchAll(/^export (?:const )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
    names.split(",").map(
      (one) =>
        one
          .trim()
          .split(/\s+as\s+|\s*:\s*/)
          .at(-1) ?? "",
    ),
  );
  return [...new Set([...named.map(([, name = ""]) => name), ...braced])].filter(Boolean);
}

/** The path by the folders: those in parentheses are no part of it. */
function readPath(file: string): string {
  const folders = file.split("/").slice(1, -1);
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join("/")}`;
}
