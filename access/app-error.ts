import "server-only";

/** The few ways in which a request can fail. Their HTTP statuses stand in app/api/_http/answer-error.ts. */
export type AppErrorCode =
  | "invalid"
  | "unauthorised"
  | "forbidden"
  | "not-found"
  | "wrong-method"
  | "conflict"
  | "too-large"
  | "wrong-type"
  | "too-many";

/** One thing that is wrong with what was sent: where (as in `fields.amount`), and what. */
export type Problem = { where: string; what: string };

type Details = { problems?: readonly Problem[]; retryAfter?: number };

/** An error that the person who asked can do something about: `message` tells them what happened and what to do next. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly problems: readonly Problem[];
  /** In how many seconds it is worth trying again; null where time alone does not help. */
  readonly retryAfter: number | null;

  constructor(code: AppErrorCode, message: string, { problems = [], retryAfter }: Details = {}) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.problems = problems;
    this.retryAfter = retryAfter ?? null;
  }
}
