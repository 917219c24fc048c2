import type { z } from "zod";
import type { AuthorProblem } from "../author-error";
import type { Content } from "./assemble-content";
import { describeIssue } from "./describe-issue";
import type { Finding } from "./finding";

/** Content that fits its schema, or what keeps it from fitting. */
export type Fitted<T> = { value: T | null; problems: AuthorProblem[] };

/** Holds content against its schema. The problems of its files come first; content that cannot be read is not judged further. */
export function fitContent<T>(schema: z.ZodType<T>, content: Content): Fitted<T> {
  const parsed = schema.safeParse(content.data);
  if (parsed.success)
    return { value: content.problems.length === 0 ? parsed.data : null, problems: content.problems };
  if (!content.readable) return { value: null, problems: content.problems };
  const findings = parsed.error.issues.flatMap((issue) => describeIssue(schema, content.data, issue));
  return {
    value: null,
    problems: [...content.problems, ...findings.map((finding) => placeFinding(content, finding))],
  };
}

/** A finding with the place where it stands. */
export function placeFinding(content: Content, finding: Finding & { law?: string }): AuthorProblem {
  const { path, at, message, mend, law } = finding;
  return { ...content.place(path, at), message, mend, ...(law === undefined ? {} : { law }) };
}
