import Link from "next/link";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import type { Board, BoardQuery } from "@/scenarios/screening/board";
import { may } from "@/scenarios/screening/permission";
import type { Role } from "@/scenarios/screening/role";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { writeBoardAddress } from "./board-address";
import { BoardFilters } from "./board-filters";
import { BoardPager } from "./board-pager";
import { BoardTable } from "./board-table";
import { EmptyBoard } from "./empty-board";
import { NamesNotice } from "./names-notice";
import { RemindForm } from "./remind-form";
import type { RowActionSet } from "./row-actions";
import type { ScreeningActions } from "./screening-actions";
import { ScreeningHeader } from "./screening-header";
import { StateForm } from "./state-form";

type Props = {
  screening: ScreeningTop;
  role: Role;
  query: BoardQuery;
  board: Board;
  /** Whether this server sends e-mails. */
  mails: boolean;
  actions: ScreeningActions & RowActionSet;
};

/** The candidates of a screening: how far each has come, and what waits for the recruiter. */
export function BoardPage({ screening, role, query, board, mails, actions }: Props) {
  const { id, state } = screening;
  const manages = may(role, "manage-screenings");
  const invited = Object.values(board.counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current="board">
        <Link href={`/screenings/${id}/preview`} className={buttonStyle("outline")}>
          Preview
        </Link>
        {manages && <StateForm screening={screening} change={actions.setState} />}
        {manages && state === "open" && (
          <Link href={`/screenings/${id}/invite`} className={buttonStyle("primary")}>
            Invite candidates
          </Link>
        )}
      </ScreeningHeader>
      <div className="mx-auto w-full max-w-[84rem] px-5 py-8 sm:px-8">
        {invited === 0 ? (
          <EmptyBoard screening={screening} manages={manages} />
        ) : (
          <>
            {board.failedMails > 0 && manages && (
              <Notice
                title={
                  board.failedMails === 1
                    ? "An e-mail could not be sent"
                    : `${board.failedMails} e-mails could not be sent`
                }
                className="mb-6"
              >
                <Link className="link" href={writeBoardAddress(id, { needs: "mail" })}>
                  Show whom they were for
                </Link>
                : make a new link for each and give it to them another way, or invite a corrected address.
              </Notice>
            )}
            <BoardFilters screening={id} query={query} counts={board.counts} names={board.names} />
            <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <p className="text-note text-soft" role="status">
                {sayMatching(board.matching)}
              </p>
              {manages && mails && state === "open" && <RemindForm screening={id} remind={actions.remind} />}
            </div>
            <NamesNotice screening={screening} query={query} names={board.names} />
            <BoardTable {...{ screening, query, board, mails, manages, actions }} />
            <BoardPager screening={id} query={query} page={board.page} pages={board.pages} />
          </>
        )}
      </div>
    </>
  );
}

function sayMatching(matching: number): string {
  if (matching === 0) return "Nobody matches this search.";
  return matching === 1 ? "One candidate" : `${matching.toLocaleString("en-GB")} candidates`;
}
