import "server-only";
import { stringify } from "csv-stringify/sync";

/** One column: its heading, and what it says of a row. */
export type Column<Row> = { heading: string; tell: (row: Row) => string | number | null };

/**
 * Rows as comma-separated values (RFC 4180), for spreadsheets to open: no cell, and no heading, can be taken for a
 * formula. With `head` the mark of UTF-8 and the headings come first.
 */
export function writeCsv<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { head }: { head: boolean },
): string {
  const headings = columns.map(({ heading }) => heading);
  const cells = rows.map((row) => columns.map(({ tell }) => tell(row)));
  return stringify(head ? [headings, ...cells] : cells, {
    bom: head,
    // https://owasp.org/www-community/attacks/CSV_Injection: cells that begin with = + - @, a tab or a carriage return.
    escape_formulas: true,
    // That page names line feeds, too; the library leaves them.
    cast: { string: (value) => value.replace(/^\n+/, "") },
    record_delimiter: "windows",
  });
}
