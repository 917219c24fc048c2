import "server-only";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import type { BadLine } from "@/scenarios/screening/candidate-list";

type Column = "name" | "first" | "last" | "email" | "reference" | "extraTime";
type Fields = Partial<Record<Column, string>>;
export type ReadLine = { line: number; text: string; fields: Fields };

const headings: Readonly<Record<Column, RegExp>> = {
  name: /^(full |candidate('s)? )?name$|^candidate$|^applicant( name)?$/,
  first: /^(first|given) ?name$|^forename$/,
  last: /^(last|family) ?name$|^surname$/,
  email: /^(e-?mail|mail)( ?address)?$|^address$/,
  reference: /^ref(erence)?\.?$|^(candidate |applicant |ats )?(id|no\.?|number)$/,
  extraTime: /^extra ?time( \(?(%|per ?cent|percent)\)?)?$|^extra$|^time$/,
};

/** Lines of a pasted list or of a table, taken apart into fields by their headings or by what they look like. */
export function readSeparated(list: string): { lines: ReadLine[]; bad: BadLine[] } {
  const text = list.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const delimiter = findDelimiter(text);
  const columns = delimiter === null ? null : readHeader(firstLine(text), delimiter);
  if (delimiter !== null && columns !== null) return readTable(text, delimiter, columns);
  return readLines(text);
}

function readLines(text: string): { lines: ReadLine[]; bad: BadLine[] } {
  const lines: ReadLine[] = [];
  const bad: BadLine[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const shown = raw.trim();
    const line = index + 1;
    if (!shown) continue;
    if ((shown.match(/[^\s,;<>@]@[^\s,;<>@]/g) ?? []).length > 1)
      bad.push({ line, text: shown, what: "has more than one address: give each candidate a line" });
    else lines.push({ line, text: shown, fields: takeApart(shown) });
  }
  return { lines, bad };
}

const firstLine = (text: string) => text.split("\n").find((line) => line.trim()) ?? "";

/** Spreadsheets write commas, semicolons or tabs: the heading shows which. Null: no line to tell by. */
function findDelimiter(text: string): string | null {
  const heading = firstLine(text);
  if (!heading) return null;
  return [",", ";", "\t"].reduce((best, one) =>
    heading.split(one).length > heading.split(best).length ? one : best,
  );
}

/** Which column each place holds. Null: the first line is no header, for it names neither a name nor an address. */
function readHeader(line: string, delimiter: string): (Column | null)[] | null {
  if (line.includes("@")) return null;
  const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, "").trim().toLowerCase());
  const columns = cells.map((cell) => columnNames.find((column) => headings[column].test(cell)) ?? null);
  return columns.some((column) => column === "email" || column === "name") ? columns : null;
}

const columnNames: Column[] = ["name", "first", "last", "email", "reference", "extraTime"];

function readTable(text: string, delimiter: string, columns: (Column | null)[]) {
  const bad: BadLine[] = [];
  const lines: ReadLine[] = [];
  for (const { record, info } of readRows(text, delimiter, bad).slice(1)) {
    if (record.every((cell) => !cell)) continue;
    const shown = record.join(`${delimiter} `).trim();
    if (record.length > columns.length && record.slice(columns.length).some(Boolean)) {
      const what = `has ${record.length} fields, but the header names ${columns.length}`;
      bad.push({ line: info.lines, text: shown, what });
      continue;
    }
    const fields: Fields = {};
    for (const [place, column] of columns.entries()) if (column) fields[column] = record[place] ?? "";
    const name = fields.name || [fields.first, fields.last].filter(Boolean).join(" ");
    lines.push({ line: info.lines, text: shown, fields: { ...fields, name } });
  }
  return { lines, bad };
}

const rows = z.array(
  z.object({
    record: z.array(z.string()),
    info: z.object({ lines: z.number().describe("the row's last line") }),
  }),
);

function readRows(text: string, delimiter: string, bad: BadLine[]): z.infer<typeof rows> {
  try {
    const read = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    return rows.parse(read);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines) || 1;
    const what = "opens a quotation mark that is never closed, so nothing could be read";
    bad.push({ line, text: text.split("\n")[line - 1]?.slice(0, 120) ?? "", what });
    return [];
  }
}

/** "Name <address>", "Name, address", "address, name" or an address alone. */
function takeApart(line: string): Fields {
  const angled = /^(.*?)<([^<>]*)>[,;]?$/.exec(line);
  if (angled) return { name: bare(angled[1]), email: bare(angled[2]) };
  const parts = line.split(/[,;\t]/).map(bare);
  const at = parts.findIndex((part) => part.includes("@"));
  if (at === -1) return { name: line, email: line };
  const name = parts.filter((part, index) => index !== at && part).join(" ");
  return { name, email: parts[at] ?? "" };
}

const bare = (text: string | undefined) =>
  (text ?? "")
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/^mailto:/i, "")
    .trim();
