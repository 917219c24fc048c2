import type { z } from "zod";
import { suggestName } from "./closest-name";
import { describeAt, knownKeysAt } from "./schema-at";
import type { ContentPath } from "./source-file";

/** What is wrong with a value, where, and how to mend it. */
export type Finding = { path: ContentPath; at?: "key" | "value"; message: string; mend: string };

type Issue = z.core.$ZodIssue;

/** An issue of the schema in words for an author; several where it holds several mistakes. */
export function describeIssue(
  schema: unknown,
  data: unknown,
  issue: Issue,
  base: ContentPath = [],
): Finding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const value = valueAt(data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        at: "key",
        message: `unknown key "${key}"`,
        mend: suggestName(key, knownKeysAt(schema, path)),
      }));
    case "invalid_type":
      return [
        value === undefined ? describeMissing(schema, path) : describeType(path, value, issue.expected),
      ];
    case "invalid_value":
      return [describeChoice(path, value, issue.values.map(String))];
    case "invalid_union":
      return describeUnion(schema, data, issue, path);
    case "invalid_key":
      return [
        {
          path,
          at: "key",
          message: issue.issues[0]?.message ?? "this key is not a name",
          mend: "Rename it.",
        },
      ];
    case "too_small":
    case "too_big":
      return [describeSize(path, value, issue)];
    case "invalid_format":
      return [
        { path, message: `${quote(value)}: ${issue.message}`, mend: `Write it as "${toName(value)}".` },
      ];
    default:
      return [{ path, message: issue.message, mend: "Change it so that it fits the schema." }];
  }
}

function valueAt(data: unknown, path: ContentPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}

function describeMissing(schema: unknown, path: ContentPath): Finding {
  const key = String(path.at(-1) ?? "");
  const meaning = describeAt(schema, path);
  return {
    path: path.length === 1 ? path : path.slice(0, -1),
    message: `"${key}" is missing`,
    mend: meaning ? `Add \`${key}:\` — ${meaning}.` : `Add \`${key}:\`.`,
  };
}

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

function describeType(path: ContentPath, value: unknown, expected: string): Finding {
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

function describeChoice(path: ContentPath, value: unknown, known: string[]): Finding {
  return { path, message: `unknown name ${quote(value)}`, mend: suggestName(String(value), known) };
}

type UnionIssue = Extract<Issue, { code: "invalid_union" }>;

function describeUnion(schema: unknown, data: unknown, issue: UnionIssue, path: ContentPath): Finding[] {
  if ("options" in issue && Array.isArray(issue.options))
    return [describeChoice(path, valueAt(data, path), issue.options.map(String))];
  const fitting = issue.errors.filter((branch) => !branch.some(isWrongKind));
  const branch = fitting[0];
  if (branch) return branch.flatMap((inner) => describeIssue(schema, data, inner, path));
  return [
    {
      path,
      message: "here stands neither a line of text nor a list of lines",
      mend: "Put the whole line in quotes: a colon in it is read as a key.",
    },
  ];
}

function isWrongKind(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

type SizeIssue = Extract<Issue, { code: "too_small" | "too_big" }>;

function describeSize(path: ContentPath, value: unknown, issue: SizeIssue): Finding {
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
  return { path, message: `${quote(value)} is out of bounds`, mend: `Write a number of ${bound}.` };
}

function quote(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

function toName(value: unknown): string {
  const small = String(value).toLowerCase();
  return small.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
}
