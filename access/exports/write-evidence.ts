import "server-only";
import { maskName } from "../review/mask-name";

/**
 * Evidence as JSON, to be read by people and programs. In blind mode the words of the candidate's name are dots wherever they
 * stand, as on the pages; the offsets stay right.
 */
export function writeEvidence(
  evidence: { blind: boolean; [part: string]: unknown },
  { name }: { name: string },
): string {
  const mask = evidence.blind ? maskName(name) : null;
  return JSON.stringify(evidence, (_, part) => (typeof part === "string" && mask ? mask(part) : part), 2);
}
