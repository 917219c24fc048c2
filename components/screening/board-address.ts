import type { BoardQuery } from "@/scenarios/screening/board";

/** The address of a board with that search; what is as it begins with is left out. */
export function writeBoardAddress(screening: string, query: Partial<BoardQuery>): string {
  const parts = new URLSearchParams();
  if (query.sought) parts.set("sought", query.sought);
  if (query.state) parts.set("state", query.state);
  if (query.needs) parts.set("needs", query.needs);
  if (query.sort && query.sort !== "invited") parts.set("sort", query.sort);
  if (query.turned) parts.set("turned", "yes");
  if (query.names) parts.set("names", "shown");
  if (query.page && query.page > 1) parts.set("page", String(query.page));
  const search = parts.toString();
  return `/screenings/${screening}${search && `?${search}`}`;
}
