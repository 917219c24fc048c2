import type { MadeLink } from "@/scenarios/screening/candidate-list";

/** Gives the links as a CSV file, made in the browser: only it knows under which address this server is reached. */
export async function saveLinks(links: readonly MadeLink[], origin: string): Promise<void> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const rows = links.map(({ name, email, path }) => ({ name, email, link: new URL(path, origin).href }));
  // A name that begins like a formula must not become one in a spreadsheet.
  const text = stringify(rows, {
    header: true,
    columns: ["name", "email", "link"],
    bom: true,
    escape_formulas: true,
  });
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = "links.csv";
  anchor.click();
  URL.revokeObjectURL(address);
}
