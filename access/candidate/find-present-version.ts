import "server-only";
import { currentLibrary } from "../library/current-library";
import { loadVersion, type Version } from "../library/load-version";

/** A scenario as the library has it today; null: it is not in it any more. */
export async function findPresentVersion(scenario: string): Promise<Version | null> {
  const hash = (await currentLibrary()).versions.get(scenario);
  return hash ? loadVersion(hash) : null;
}
