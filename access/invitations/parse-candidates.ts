import "server-only";
import { type BadLine, type NewCandidate, newCandidate } from "@/scenarios/screening/candidate-list";
import { cleanText } from "../way/clean-text";
import { readSeparated } from "./read-separated";

export type Parsed = { candidates: (NewCandidate & { line: number })[]; bad: BadLine[] };

/** How many candidates one list may have. */
const most = 2000;

/**
 * Reads a list of candidates: lines as "Name <address>", "Name, address" or an address alone; or a table with a header
 * that names its columns. What cannot be read is told line by line, and the rest is kept.
 */
export function parseCandidates(list: string, extraTime = 0): Parsed {
  const { lines, bad } = readSeparated(cleanText(list));
  const parsed: Parsed = { candidates: [], bad: [...bad] };
  for (const { line, text, fields } of lines) {
    const sent = {
      name: fields.name || nameFromAddress(fields.email),
      email: fields.email || null,
      reference: fields.reference || null,
      extraTime: fields.extraTime ? readPercent(fields.extraTime) : extraTime,
    };
    const { data, error } = newCandidate.safeParse(sent);
    if (data && parsed.candidates.length < most) parsed.candidates.push({ ...data, line });
    else if (data) parsed.bad.push({ line, text, what: `is beyond ${most}: put it into another list` });
    else
      parsed.bad.push({
        line,
        text,
        what: [...new Set(error.issues.map(({ message }) => message))].join("; "),
      });
  }
  parsed.bad.sort((one, other) => one.line - other.line);
  return parsed;
}

/** "25", "25 %", "25%" or "+25 %". What is no number is left for the schema to refuse. */
function readPercent(typed: string): number {
  const digits = /^\+?(\d{1,4})\s*%?$/.exec(typed.trim())?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

/** For an address alone: "ana.de-souza@example.org" is called "Ana De-Souza" until somebody says better. */
function nameFromAddress(address: string | undefined): string {
  const local = address?.split("@")[0]?.split("+")[0] ?? "";
  const words = local.split(/[._]+/).filter(Boolean);
  return words
    .map((word) => word.replace(/(^|-)\p{L}/gu, (start) => start.toLocaleUpperCase("en")))
    .join(" ");
}
