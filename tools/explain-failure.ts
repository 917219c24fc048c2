import { AuthorError } from "@/scenarios/author-error";
import { UsageError } from "./usage-error";

/** What a person who called a tool is told: their own mistakes plainly, a bug as it is. */
export function explainFailure(error: unknown, usage: string): string {
  if (error instanceof AuthorError || error instanceof UsageError || error instanceof RangeError)
    return error.message;
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    return `${error.message}\n${usage}`;
  }
  if (error instanceof Error && "syscall" in error) return `The file could not be read: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
