// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./places.mjs";

/** What goes into the built app. */
export const sourceFolders = [
  "access",
  "app",
  "components",
  "db",
  "grading",
  "public",
  "roleplay",
  "scenarios",
];
const sourceFiles = /^(.*\.ts|(next|postcss)\.config\.\w+|tsconfig\.json|package-lock\.json|\.env.*)$/;
const leftOut = /(\.test\.tsx?|^(vitest|playwright|drizzle)\.config\.ts|^next-env\.d\.ts)$/;

/** Changes whenever a file may have changed. */
export function glanceAtSources() {
  return hash((file) => {
    const { size, mtimeNs } = statSync(file, { bigint: true });
    return `${size} ${mtimeNs}`;
  });
}

/** Changes only when a file did change. */
export function fingerprintSources() {
  return hash((file) => createHash("sha256").update(readFileSync(file)).digest("hex"));
}

/** @param {(file: string) => string} describe */
function hash(describe) {
  const all = createHash("sha256").update(`${process.versions.node} ${settings()}`);
  for (const file of listSources()) all.update(`${relative(root, file)} ${describe(file)}\n`);
  return all.digest("hex");
}

/** These are written into the browser's files by the build. */
function settings() {
  const names = Object.keys(process.env).filter((name) => name.startsWith("NEXT_PUBLIC_"));
  return names
    .sort()
    .map((name) => `${name}=${process.env[name]}`)
    .join(" ");
}

/** @returns {string[]} */
function listSources() {
  const files = readdirSync(root).filter((name) => sourceFiles.test(name) && !leftOut.test(name));
  return [
    ...files.map((name) => join(root, name)),
    ...sourceFolders.flatMap((name) => listFiles(join(root, name))),
  ].sort();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  /** @type {import("node:fs").Dirent[]} */
  let entries = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that is not there (public/ may not be) holds no source.
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return leftOut.test(entry.name) ? [] : [path];
  });
}
