import { AuthorError } from "./author-error";
import { type Library, readLibrary } from "./read-library";

export type { Library } from "./read-library";

/**
 * Reads, validates and links all content of a folder (by default `scenarios/` of the checkout). The caller keeps it.
 * @throws AuthorError with every problem that was found, where there is one.
 */
export function loadLibrary(folder?: string): Library {
  const { library, problems } = readLibrary(folder);
  if (problems.length > 0) throw new AuthorError(problems);
  return library;
}
