import { basename } from "node:path";
import type { AuthorProblem } from "../author-error";
import { findPlace, type Place } from "./find-place";
import { type ParsedFile, parseFile } from "./parse-file";
import type { ContentPath, SourceFile } from "./source-file";

/** One piece of content, put together from its files, that knows where each of its values stands. */
export type Content = {
  data: Record<string, unknown>;
  problems: AuthorProblem[];
  /** Whether all files are YAML: where one is not, its keys only seem to be missing. */
  readable: boolean;
  place: (path: ContentPath, at?: "key" | "value") => Place;
};

/** Which top-level keys belong into which file, by the file's name. */
export type Homes = Readonly<Record<string, readonly string[]>>;

/**
 * Merges the top-level keys of some files into one object. A key that stands in two files, or in another file than
 * its own, is a problem that names both places. With `homes` left out each key may stand anywhere.
 */
export function assembleContent(sources: readonly SourceFile[], homes: Homes = {}): Content {
  const files = sources.map(parseFile);
  const holders = new Map<string, ParsedFile>();
  const problems = files.flatMap((file) => file.problems);
  const twice = new Set<string>();
  const entries: [string, unknown][] = [];
  for (const file of files) {
    if (file.problems.length > 0) continue;
    if (!isRecord(file.data)) {
      problems.push(notAMap(file));
      continue;
    }
    for (const [key, value] of Object.entries(file.data)) {
      const holder = holders.get(key);
      if (holder) {
        problems.push(standsTwice(key, holder, file));
        twice.add(key);
      } else {
        holders.set(key, file);
        entries.push([key, value]);
      }
    }
  }
  for (const [key, file] of holders) {
    const home = homeOf(homes, key);
    if (home && home !== basename(file.file) && !twice.has(key))
      problems.push(standsElsewhere(key, home, file));
  }
  const readable = files.every((file) => file.problems.length === 0);
  return {
    data: Object.fromEntries(entries),
    problems,
    readable,
    place: (path, at) => placeIn(files, homes, holders, path, at),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function homeOf(homes: Homes, key: string): string | undefined {
  return Object.keys(homes).find((file) => homes[file]?.includes(key));
}

function notAMap(file: ParsedFile): AuthorProblem {
  return {
    ...findPlace(file, []),
    message: "this file holds no keys",
    mend: "Write it as keys with values, as in `title: The wet violin`.",
  };
}

function standsTwice(key: string, first: ParsedFile, second: ParsedFile): AuthorProblem {
  const { file, line, column } = findPlace(first, [key], "key");
  return {
    ...findPlace(second, [key], "key"),
    message: `"${key}" stands here and in ${file}:${line}:${column}`,
    mend: "Keep it in one of the two.",
  };
}

function standsElsewhere(key: string, home: string, file: ParsedFile): AuthorProblem {
  return {
    ...findPlace(file, [key], "key"),
    message: `"${key}" does not belong into this file`,
    mend: `Move it to ${home}.`,
  };
}

function placeIn(
  files: readonly ParsedFile[],
  homes: Homes,
  holders: ReadonlyMap<string, ParsedFile>,
  path: ContentPath,
  at?: "key" | "value",
): Place {
  const key = String(path[0] ?? "");
  const home = homeOf(homes, key);
  const file = holders.get(key) ?? files.find((one) => basename(one.file) === home) ?? files[0];
  if (!file) return { file: "", line: 1, column: 1, excerpt: "" };
  return findPlace(file, path, at);
}
