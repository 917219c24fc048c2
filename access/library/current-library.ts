import "server-only";
import { publishLibrary } from "@/db/publish-library";
import { type Library, loadLibrary } from "@/scenarios/load-library";

/** The content that new attempts start from, with the hash under which each scenario is kept. */
export type PublishedLibrary = Library & { versions: ReadonlyMap<string, string> };

declare global {
  // Next loads a module once per bundle: what must be one sits here.
  var composureLibrary: Promise<PublishedLibrary> | undefined;
}

/** This process's library: read from the files and published once. Throws AuthorError where a file is wrong. */
export function currentLibrary(): Promise<PublishedLibrary> {
  globalThis.composureLibrary ??= publish(loadLibrary(), Date.now());
  return globalThis.composureLibrary;
}

/** Publishes a library and starts new attempts from it from now on; running ones keep what they began with. */
export async function replaceLibrary(library: Library, now: number): Promise<void> {
  globalThis.composureLibrary = Promise.resolve(await publish(library, now));
}

async function publish(library: Library, now: number): Promise<PublishedLibrary> {
  return { ...library, versions: await publishLibrary(library, now) };
}
