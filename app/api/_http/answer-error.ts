import { z } from "zod";
import { AppError, type AppErrorCode, type Problem } from "@/access/app-error";

/** The one place where a failure gets its HTTP status. */
export const statuses: Readonly<Record<AppErrorCode, number>> = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  "not-found": 404,
  "wrong-method": 405,
  conflict: 409,
  "too-large": 413,
  "wrong-type": 415,
  "too-many": 429,
};

/** What an error looks like to a program. */
export const errorAnswer = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string().describe("what happened and what to do next, for a person"),
    problems: z
      .array(z.strictObject({ where: z.string(), what: z.string() }))
      .optional()
      .describe("what is wrong with what was sent, and where"),
  }),
});

/** Answers any failure. A bug is written to the log of the server, and nothing of it to whoever asked. */
export function answerError(error: unknown): Response {
  if (error instanceof z.ZodError) return answerAppError(explainMisfit(error));
  if (error instanceof AppError) return answerAppError(error);
  console.error(error);
  const message = "Something went wrong on our side, and nothing was changed. Please try again in a moment.";
  return Response.json({ error: { code: "internal", message } }, { status: 500, headers: uncached });
}

const uncached = { "cache-control": "no-store" };

function answerAppError({ code, message, problems, retryAfter }: AppError): Response {
  const body = { error: { code, message, ...(problems.length > 0 && { problems }) } };
  const wait = retryAfter === null ? null : { "retry-after": String(retryAfter) };
  return Response.json(body, { status: statuses[code], headers: { ...uncached, ...wait } });
}

function explainMisfit(error: z.ZodError): AppError {
  const problems = error.issues.map(
    (issue): Problem => ({ where: issue.path.join("."), what: issue.message }),
  );
  const first = problems[0];
  const message = first
    ? `What was sent does not fit: ${first.where}: ${first.what}.`
    : "What was sent does not fit.";
  return new AppError("invalid", message, { problems });
}
