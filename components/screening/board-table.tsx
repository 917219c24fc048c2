import Link from "next/link";
import type { Board, BoardQuery } from "@/scenarios/screening/board";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { writeBoardAddress } from "./board-address";
import { BoardRowLine } from "./board-row-line";
import type { RowActionSet } from "./row-actions";

type Props = {
  screening: ScreeningTop;
  query: BoardQuery;
  board: Board;
  mails: boolean;
  manages: boolean;
  actions: RowActionSet;
};

type Column = { sort: BoardQuery["sort"] | null; label: string; first: "ascending" | "descending" };
const columns: readonly Column[] = [
  { sort: "name", label: "Candidate", first: "ascending" },
  { sort: "state", label: "State", first: "ascending" },
  { sort: null, label: "Role-plays", first: "ascending" },
  { sort: "total", label: "Total", first: "descending" },
  { sort: "seen", label: "Last active", first: "descending" },
  { sort: "invited", label: "Invited", first: "descending" },
];

/** A table on wide screens; on narrow ones each row is a short block. */
export function BoardTable({ screening, query, board, mails, manages, actions }: Props) {
  if (board.rows.length === 0) return null;
  return (
    <table className="mt-3 block w-full border-hairline border-t text-left lg:table">
      <caption className="sr-only">Candidates of {screening.title}</caption>
      <thead className="block border-hairline border-b py-1 lg:table-header-group">
        <tr className="flex flex-wrap items-center gap-x-4 text-note lg:table-row">
          <th className="font-normal text-soft lg:hidden" aria-hidden>
            Sort by
          </th>
          {columns.map((column) => (
            <Heading key={column.label} column={column} query={query} screening={screening.id} />
          ))}
          {manages && (
            <th className="sr-only lg:not-sr-only lg:table-cell lg:py-2 lg:text-right lg:font-normal lg:text-soft">
              Actions
            </th>
          )}
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {board.rows.map((row) => (
          <BoardRowLine
            key={row.id}
            {...{ row, screening, mails, manages, actions }}
            columns={columns.length}
          />
        ))}
      </tbody>
    </table>
  );
}

type HeadingProps = { column: Column; query: BoardQuery; screening: string };

function Heading({ column: { sort, label, first }, query, screening }: HeadingProps) {
  const own = sort !== null && query.sort === sort;
  const turned = first === "ascending" ? "descending" : "ascending";
  const direction = own ? (query.turned ? turned : first) : undefined;
  return (
    <th
      aria-sort={direction}
      className={`py-1 font-normal text-soft lg:table-cell lg:pr-4 ${sort === null ? "hidden lg:table-cell" : ""}`}
    >
      {sort === null ? (
        label
      ) : (
        <Link
          prefetch={false}
          href={writeBoardAddress(screening, { ...query, sort, turned: own && !query.turned, page: 1 })}
          className={`inline-flex min-h-9 items-center gap-1 hover:text-ink ${own ? "font-strong text-ink" : ""}`}
        >
          {label}
          <span aria-hidden>{direction === "ascending" ? "↑" : direction === "descending" ? "↓" : ""}</span>
        </Link>
      )}
    </th>
  );
}
