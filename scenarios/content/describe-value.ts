import type { z } from "zod";
import { suggestName } from "./closest-name";
import type { Finding } from "./finding";
import type { ContentPath } from "./source-file";

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
  null: "nothing",
};

/** A value of the wrong kind: a number where text belongs. */
export function describeType(path: ContentPath, value: unknown, expected: string): Finding {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return {
    path,
    message: `here stands ${kinds[found] ?? found}, where ${kinds[expected] ?? expected} is expected`,
    mend: mendType(found, expected),
  };
}

function mendType(found: string, expected: string): string {
  if (found === "null") return "Write a value, or take the key out.";
  if (expected === "string" && found === "object")
    return "Put the whole line in quotes: a colon in it is read as a key.";
  if (expected === "string" && found !== "array")
    return "Put it in quotes; in a list in brackets, a comma without quotes begins the next item.";
  if (expected === "array") return "Write it as a list: each item on its own line, after a dash.";
  return `Write ${kinds[expected] ?? expected}.`;
}

/** A name that is not on the list. */
export function describeChoice(path: ContentPath, value: unknown, known: string[]): Finding {
  return { path, message: `unknown name ${quoteValue(value)}`, mend: suggestName(String(value), known) };
}

type SizeIssue = Extract<z.core.$ZodIssue, { code: "too_small" | "too_big" }>;

/** Text, a list or a number that is too small or too big. */
export function describeSize(path: ContentPath, value: unknown, issue: SizeIssue): Finding {
  const bound = issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  const change = issue.code === "too_small" ? "Add to it." : "Shorten it.";
  if (typeof value === "string")
    return {
      path,
      message: `this text has ${value.trim().length} characters; it may have ${bound}`,
      mend: change,
    };
  if (Array.isArray(value))
    return { path, message: `this list has ${value.length} items; it may have ${bound}`, mend: change };
  return { path, message: `${quoteValue(value)} is out of bounds`, mend: `Write a number of ${bound}.` };
}

/** A value as it is shown in a message. */
export function quoteValue(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** A text turned into a name: small letters and digits, joined by single dashes. */
export function toName(value: unknown): string {
  const small = String(value).toLowerCase();
  return small.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
}
