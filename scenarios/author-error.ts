/** A mistake in a content file, told so that its author can mend it. Line and column count from 1. */
export type AuthorProblem = {
  file: string;
  line: number;
  column: number;
  message: string;
  /** What to do about it. */
  mend: string;
  /** The line as it stands in the file. */
  excerpt: string;
  /** The law of the linker that is broken, where it is one. */
  law?: string;
};

/** One or many mistakes of an author, as against a bug of ours. Its message is the readable print of all of them. */
export class AuthorError extends Error {
  readonly problems: readonly AuthorProblem[];

  constructor(problems: readonly AuthorProblem[]) {
    super(problems.map(printProblem).join("\n\n"));
    this.name = "AuthorError";
    this.problems = problems;
  }
}

/** `file:line:column: message`, the line itself with a mark under the place, and how to mend it. */
export function printProblem(problem: AuthorProblem): string {
  const law = problem.law ? ` [${problem.law}]` : "";
  const excerpt = clipAround(problem.excerpt, problem.column);
  const shown = problem.excerpt === "" ? [] : [`    ${excerpt.text}`, `    ${" ".repeat(excerpt.mark)}^`];
  const head = `${problem.file}:${problem.line}:${problem.column}: ${problem.message}${law}`;
  return [head, ...shown, `  ${problem.mend}`].join("\n");
}

const widest = 110;

// A line of dialogue can be 400 characters long; the place must stay in sight.
function clipAround(text: string, column: number): { text: string; mark: number } {
  const at = column - 1;
  if (text.length <= widest) return { text, mark: at };
  const from = Math.max(0, Math.min(at - 30, text.length - widest));
  const piece = text.slice(from, from + widest);
  const head = from > 0 ? "…" : "";
  const tail = from + widest < text.length ? "…" : "";
  return { text: `${head}${piece}${tail}`, mark: at - from + head.length };
}
