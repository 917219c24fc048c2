import { type BoardQuery, boardQuery } from "./board";

/** What a board's address asks for. What makes no sense counts as left out. */
export function readBoardQuery(search: Readonly<Record<string, string | string[] | undefined>>): BoardQuery {
  const read = (name: string) => {
    const value = search[name];
    return Array.isArray(value) ? value[0] : value;
  };
  return boardQuery.parse({
    sought: read("sought") ?? "",
    state: read("state") || null,
    needs: read("needs") || null,
    sort: read("sort"),
    turned: read("turned") === "yes",
    page: read("page") ?? 1,
    names: read("names") === "shown",
  });
}
