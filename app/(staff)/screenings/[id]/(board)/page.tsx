import type { Metadata } from "next";
import { readBoard } from "@/access/invitations/read-board";
import { readPost } from "@/access/post/read-post";
import { readScreening } from "@/access/screenings/read-screening";
import { readNow } from "@/access/viewer/read-now";
import { giveExtraTime } from "@/app/(staff)/_actions/give-extra-time";
import { remindCandidates } from "@/app/(staff)/_actions/remind-candidates";
import { renewLink } from "@/app/(staff)/_actions/renew-link";
import { revokeInvitation } from "@/app/(staff)/_actions/revoke-invitation";
import { setScreeningState } from "@/app/(staff)/_actions/set-screening-state";
import { findForStaff } from "@/app/find-for-staff";
import { BoardPage } from "@/components/screening/board-page";
import { readBoardQuery } from "@/scenarios/screening/read-board-query";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Board" };

/** The candidates of a screening. */
export default async function ScreeningBoardPage({ params, searchParams }: Props) {
  const [{ id }, search, now] = await Promise.all([params, searchParams, readNow()]);
  const query = readBoardQuery(search);
  const { staff, found } = await findForStaff(`/screenings/${id}`, async (asking) => {
    const { top } = await readScreening(asking, { screening: id });
    return { top, board: await readBoard(asking, { screening: id, query }, now) };
  });
  return (
    <BoardPage
      screening={found.top}
      role={staff.role}
      query={query}
      board={found.board}
      mails={readPost().ready}
      actions={{
        setState: setScreeningState,
        remind: remindCandidates,
        renewLink,
        revoke: revokeInvitation,
        giveExtraTime,
      }}
    />
  );
}
