import type { z } from "zod";
import { suggestName } from "./closest-name";
import { describeChoice, describeSize, describeType, quoteValue, toName } from "./describe-value";
import type { Finding } from "./finding";
import { describeAt, knownKeysAt } from "./schema-at";
import type { ContentPath } from "./source-file";

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
        { path, message: `${quoteValue(value)}: ${issue.message}`, mend: `Write it as "${toName(value)}".` },
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
