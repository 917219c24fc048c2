import type { z } from "zod";
import { describeIssue } from "../content/describe-issue";
import type { Finding } from "../content/finding";
import type { ContentPath } from "../content/source-file";
import { type OutsideEntry, outsideAction, outsideEnding, outsideLine, outsideReply } from "./outside-entry";

type Shape = { schema: z.ZodType<OutsideEntry>; example: string };

const line: Shape = {
  schema: outsideLine,
  example: 'What the customer wrote is {"seconds": 0, "who": "customer", "text": "…"}.',
};
const reply: Shape = {
  schema: outsideReply,
  example: 'What the agent wrote is {"seconds": 20, "who": "agent", "text": "…"}.',
};
const action: Shape = {
  schema: outsideAction,
  example: 'What the agent did is {"seconds": 20, "who": "agent", "action": "…", "fields": {}}.',
};
const ended: Shape = {
  schema: outsideEnding,
  example: 'How the chat ended is {"seconds": 300, "ending": "solved-content"}, and stands last.',
};

/** The entries of a transcript in the small form, or what keeps them from fitting, by their path in the file. */
export function fitOutside(values: readonly unknown[]): { entries: OutsideEntry[]; findings: Finding[] } {
  const entries: OutsideEntry[] = [];
  const findings: Finding[] = [];
  for (const [index, value] of values.entries()) {
    const shape = chooseShape(value);
    const read = shape.schema.safeParse(value);
    if (read.success) entries.push(read.data);
    else findings.push(...describe(shape, value, read.error, index));
    const last = index === values.length - 1;
    if (read.success && "ending" in read.data && !last) findings.push(endsTooEarly(index));
  }
  return { entries, findings };
}

/** By what it holds: so that a mistake is told of the shape that was meant. */
function chooseShape(value: unknown): Shape {
  if (typeof value !== "object" || value === null) return reply;
  if ("ending" in value) return ended;
  if ("action" in value) return action;
  return "who" in value && value.who === "customer" ? line : reply;
}

function describe(shape: Shape, value: unknown, error: z.ZodError, index: number): Finding[] {
  return error.issues
    .flatMap((issue) => describeIssue(shape.schema, value, issue))
    .map((finding) => ({ ...finding, ...explain(finding, shape), path: [index, ...finding.path] }));
}

function explain(
  { path, at, message, mend }: Finding,
  { example }: Shape,
): Pick<Finding, "message" | "mend"> {
  if (at === "key") return { message, mend: `${mend} ${example}` };
  if (isWho(path)) return { message: `${message}: it was the "customer" or the "agent"`, mend: example };
  return { message, mend: example };
}

function isWho(path: ContentPath): boolean {
  return path.length === 1 && path[0] === "who";
}

function endsTooEarly(index: number): Finding {
  return {
    path: [index],
    message: "the chat ends here, and more comes after it",
    mend: "Put the entry with the ending last, or take it out.",
  };
}
