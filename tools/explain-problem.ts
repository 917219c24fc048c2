import type { z } from "zod";

/** What is wrong with a piece of input, in one line: each place with what was expected there. */
export function explainProblem(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.length === 0 ? "the whole" : path.join(".")}: ${message}`)
    .join("; ");
}
