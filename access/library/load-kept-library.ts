import "server-only";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Persona } from "@/roleplay/script/persona";
import { type Library, loadLibrary } from "@/scenarios/load-library";
import type { Scenario } from "@/scenarios/schema/scenario";

/** What is kept of a library: the content itself, and of which files and which build it was read. */
type Kept = {
  of: string;
  scenarios: [string, Scenario][];
  personas: [string, Persona][];
  rubric: Library["rubric"];
  hashes: [string, string][];
};

/**
 * The library as `loadLibrary` gives it. What was read, validated and linked once is kept in `folder` and taken from
 * there as long as no content file and no line of code has changed: parsing it all takes a good part of a start.
 * Throws AuthorError where a file is wrong. A kept file that can't be read or written costs time, nothing else.
 */
export function loadKeptLibrary(folder: string, build: string, content = "scenarios"): Library {
  const of = fingerprint(content, build);
  const file = join(folder, "library.json");
  const kept = readKept(file, of);
  if (kept !== null) return kept;
  const library = loadLibrary(content);
  keep(folder, file, {
    of,
    scenarios: [...library.scenarios],
    personas: [...library.personas],
    rubric: library.rubric,
    hashes: [...library.hashes],
  });
  return library;
}

function fingerprint(content: string, build: string): string {
  const hash = createHash("sha256").update(build);
  const files = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".yaml"),
  );
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(content, file)));
  return hash.digest("hex");
}

function readKept(file: string, of: string): Library | null {
  if (!existsSync(file)) return null;
  try {
    const kept: Kept = JSON.parse(readFileSync(file, "utf8"));
    if (kept.of !== of) return null;
    const { scenarios, personas, rubric, hashes } = kept;
    return { scenarios: new Map(scenarios), personas: new Map(personas), rubric, hashes: new Map(hashes) };
  } catch {
    // Half a file, or one of another making: it is read anew.
    return null;
  }
}

/** Written beside and moved into place, so that nobody ever reads half of it. */
function keep(folder: string, file: string, kept: Kept): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A folder that can't be written to: the next start takes a moment longer.
  }
}
