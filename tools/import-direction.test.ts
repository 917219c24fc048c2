import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./prepare/places.mjs";

/** Each folder with those it may import; it is refused all the others. */
const mayImport: Record<string, string[]> = {
  app: ["settings", "components", "access", "scenarios", "grading", "roleplay"],
  components: ["settings", "scenarios", "grading", "roleplay"],
  access: ["settings", "db", "scenarios", "grading", "roleplay"],
  db: ["settings", "scenarios", "grading", "roleplay"],
  scenarios: ["settings", "grading", "roleplay"],
  grading: ["roleplay"],
  roleplay: [],
  tools: [
    "settings",
    "app",
    "components",
    "access",
    "db",
    "scenarios",
    "grading",
    "roleplay",
    "bench",
    "e2e",
  ],
};
const folders = [...Object.keys(mayImport), "settings", "bench", "e2e"];
const pairs = Object.entries(mayImport).flatMap(([from, allowed]) => {
  return folders.filter((to) => to !== from).map((to) => ({ from, to, allowed: allowed.includes(to) }));
});

const ways: [string, (to: string) => string][] = [
  ["by alias", (to) => `import { x } from "@/${to}/thing";\nexport const y = x;\n`],
  ["by a path", (to) => `import { x } from "../../${to}/thing";\nexport const y = x;\n`],
  ["by the folder", (to) => `export * from "@/${to}";\n`],
  ["for its types", (to) => `import type { X } from "@/${to}/deep/thing";\nexport type Y = X;\n`],
  ["while running", (to) => `export const y = () => import("@/${to}/thing");\n`],
];

const impure: Record<string, string> = {
  chance: "export const x = () => Math.random();",
  "taken-chance": "export const { random } = Math;",
  now: "export const x = () => Date.now();",
  today: "export const x = () => new Date();",
  "clock-of-the-page": "export const x = () => performance.now();",
  timer: "export const x = (f: () => void) => setTimeout(f, 1);",
  environment: "export const x = () => process.env.LANG;",
  locale: `export const x = (a: string) => a.localeCompare("b");`,
  file: `import { readFileSync } from "node:fs";\nexport const x = readFileSync;`,
  "file-by-its-old-name": `import fs from "fs";\nexport const x = fs;`,
  react: `import { useState } from "react";\nexport const x = useState;`,
  next: `import { headers } from "next/headers";\nexport const x = headers;`,
  database: `import Database from "better-sqlite3";\nexport const x = Database;`,
  "query-builder": `import { eq } from "drizzle-orm";\nexport const x = eq;`,
};
const pure: Record<string, string> = {
  "given-instant": "export const x = (at: number) => new Date(at).toISOString();",
  rounding: "export const x = (n: number) => Math.round(n);",
  machine: `import { setup } from "xstate";\nexport const x = setup;`,
  schema: `import { z } from "zod";\nexport const x = z;`,
};

const assertions: Record<string, string> = {
  as: "export const x = (y: unknown) => y as string;",
  "as-twice": "export const x = (y: number) => y as unknown as string;",
  "angle-brackets": "export const x = (y: unknown) => <string>y;",
  "non-null": "export const x = (y?: string) => y!.length;",
  any: "export const x = (y: any) => y;",
};
const noAssertions: Record<string, string> = {
  "as-const": "export const x = [1, 2] as const;",
  alias: `import { y as x } from "./pure";\n// y as x\nexport { x as z };\nexport const text = "y as x";`,
};

let refused: Set<string>;
const copy = mkdtempSync(join(tmpdir(), "composure-lint-"));
beforeAll(() => {
  for (const { from, to } of pairs) for (const [way, write] of ways) put(pathOf(from, to, way), write(to));
  for (const folder of ["roleplay", "grading"]) {
    for (const [name, text] of Object.entries({ ...impure, ...pure })) {
      put(`${folder}/pure/${name}.ts`, text);
      put(`${folder}/pure/${name}.test.ts`, text);
    }
  }
  for (const [name, text] of Object.entries({ ...assertions, ...noAssertions }))
    put(`db/types/${name}.ts`, text);
  put("db/long/just-fits.ts", "export {};\n".repeat(300));
  put("db/long/too-long.ts", "export {};\n".repeat(301));
  refused = lint();
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("nothing imports upwards", () => {
  it.each(pairs)("$from imports $to: $allowed", ({ from, to, allowed }) => {
    for (const [way] of ways) expect([way, !refused.has(pathOf(from, to, way))]).toEqual([way, allowed]);
  });
});

describe.each(["roleplay", "grading"])("%s/ is pure", (folder) => {
  it.each(Object.keys(impure))("refuses %s", (name) =>
    expect(refused).toContain(`${folder}/pure/${name}.ts`),
  );
  it.each(Object.keys(pure))("allows %s", (name) =>
    expect(refused).not.toContain(`${folder}/pure/${name}.ts`),
  );
  it.each(Object.keys(impure))("lets a test use %s", (name) => {
    expect(refused).not.toContain(`${folder}/pure/${name}.test.ts`);
  });
});

describe("the compiler is not silenced", () => {
  it.each(Object.keys(assertions))("refuses %s", (name) => expect(refused).toContain(`db/types/${name}.ts`));
  it.each(Object.keys(noAssertions))("allows %s", (name) =>
    expect(refused).not.toContain(`db/types/${name}.ts`),
  );
});

describe("a file has at most 300 lines", () => {
  it("allows 300", () => expect(refused).not.toContain("db/long/just-fits.ts"));
  it("refuses 301", () => expect(refused).toContain("db/long/too-long.ts"));
});

function pathOf(from: string, to: string, way: string) {
  return `${from}/inside/${to}-${way.replaceAll(" ", "-")}.ts`;
}

function put(path: string, text: string) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** Lints the fixtures with this project's own rules; the paths in which an error was found. */
function lint(): Set<string> {
  cpSync(join(root, "biome.json"), join(copy, "biome.json"));
  cpSync(join(root, "tools", "lint"), join(copy, "tools", "lint"), { recursive: true });
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const options = [
    "lint",
    "--vcs-enabled=false",
    "--diagnostic-level=error",
    "--max-diagnostics=none",
    "--reporter=github",
  ];
  const { stdout } = spawnSync(process.execPath, [biome, ...options, "."], { cwd: copy, encoding: "utf8" });
  const found = stdout.matchAll(/^::error .*?file=(.*?),/gm);
  return new Set([...found].map(([, path = ""]) => path.slice(path.indexOf(copy) + copy.length + 1)));
}
