import "server-only";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import type { Board, BoardQuery } from "@/scenarios/screening/board";
import { may } from "@/scenarios/screening/permission";
import { noteAudit } from "../audit/note-audit";
import { countStates } from "../screenings/count-states";
import { findScreening } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { choosePage } from "./choose-page";
import { countFailedMails } from "./read-mail-states";
import { showBoardRows } from "./show-board-rows";

const pageSize = 50;

/**
 * One page of a screening's candidates. Names are shown to who manages screenings; in a blind one only when they are
 * asked for, which is noted in the audit log at each look. Elsewhere aliases stand for them until the decision.
 */
export async function readBoard(
  staff: Staff,
  { screening: id, query }: { screening: string; query: BoardQuery },
  now: number = Date.now(),
): Promise<Board> {
  refuseUnless(staff, "review-candidates");
  const { blind } = await findScreening(id);
  const names = nameBy(staff, blind, query);
  const [counts, failedMails] = await Promise.all([countStates(id), countFailedMails(id)]);
  const { where, order } = choosePage(id, query, names === "shown");
  const matching = isWhole(query) ? countAll(counts, query) : await database().$count(invitations, where);
  const pages = Math.max(1, Math.ceil(matching / pageSize));
  const page = Math.min(query.page, pages);
  const ids = await database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(where)
    .orderBy(...order)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const rows = await showBoardRows(
    ids.map((row) => row.id),
    { names },
    now,
  );
  if (blind && names === "shown")
    await commit(
      noteAudit(
        {
          actor: staff.id,
          act: "saw names of a blind screening",
          kind: "screening",
          subject: id,
          detail: { page, rows: rows.length },
        },
        now,
      ),
    );
  return { counts, rows, matching, page, pages, names, failedMails };
}

function nameBy(staff: Staff, blind: boolean, { names }: BoardQuery): Board["names"] {
  if (!may(staff.role, "manage-screenings")) return "never";
  return !blind || names ? "shown" : "hidden";
}

/** Nothing narrows the list but a state: then its counts tell how many there are. */
const isWhole = ({ sought, needs }: BoardQuery) => sought === "" && needs === null;

function countAll(counts: Board["counts"], { state }: BoardQuery): number {
  if (state !== null) return counts[state];
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
