import Link from "next/link";
import type { ReactNode } from "react";
import { LocalTime } from "@/components/ui/local-time";
import type { BoardRow } from "@/scenarios/screening/board";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { type RowActionSet, RowActions } from "./row-actions";
import { listNeeds, sayWhere } from "./say-row";

type Props = {
  row: BoardRow;
  screening: ScreeningTop;
  mails: boolean;
  manages: boolean;
  columns: number;
  actions: RowActionSet;
};

/** One candidate on the board. */
export function BoardRowLine({ row, screening, mails, manages, actions }: Props) {
  const needs = listNeeds(row);
  return (
    <tr className="block border-hairline border-b py-3 lg:table-row lg:py-0 lg:align-top">
      <Cell className="lg:w-[32%]">
        <Link
          href={`/screenings/${screening.id}/candidates/${row.id}`}
          prefetch={false}
          className="break-words font-strong hover:text-primary"
        >
          {row.name}
        </Link>
        {(row.email ?? row.reference) && (
          <span className="block break-all text-note text-soft">
            {[row.email, row.reference].filter(Boolean).join(" · ")}
          </span>
        )}
        {row.mail?.state === "waiting" && (
          <span className="block text-note text-soft">e-mail on its way</span>
        )}
        {needs.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-x-3 text-note text-warning">
            {needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        )}
      </Cell>
      <Cell label="State">{sayWhere(row)}</Cell>
      <Cell label="Role-plays" numeric>
        {row.played} of {row.plays}
        {row.extraTime > 0 && <span className="block text-note text-soft">+{row.extraTime} % time</span>}
      </Cell>
      <Cell label="Total" numeric>
        {row.total === null ? <span className="text-soft">–</span> : Math.round(row.total)}
      </Cell>
      <Cell label="Last active">
        <LocalTime instant={row.seenAt} />
      </Cell>
      <Cell label="Invited">
        <LocalTime instant={row.invitedAt} />
        {row.remindedAt && (
          <span className="block text-note text-soft">
            reminded <LocalTime instant={row.remindedAt} />
          </span>
        )}
      </Cell>
      {manages && (
        <Cell className="lg:text-right">
          {/* Beside the line, and not under it: the row is as high as its words. */}
          <div className="lg:-my-1.5">
            <RowActions {...{ row, screening, mails, actions }} />
          </div>
        </Cell>
      )}
    </tr>
  );
}

type CellProps = { label?: string; numeric?: boolean; className?: string; children: ReactNode };

function Cell({ label, numeric = false, className = "", children }: CellProps) {
  return (
    <td
      className={`block min-w-0 lg:table-cell lg:py-3 lg:pr-4 ${numeric ? "tabular-nums" : ""} ${label ? "mr-5 inline-block text-note lg:mr-0 lg:text-body" : ""} ${className}`}
    >
      {label && (
        <span aria-hidden className="mr-1 text-soft lg:hidden">
          {label}:
        </span>
      )}
      {children}
    </td>
  );
}
