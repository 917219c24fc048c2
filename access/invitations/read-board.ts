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
import { findFailedMails } from "./read-mail-states";
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
  const [counts, failed] = await Promise.all([countStates(id), findFailedMails(id)]);
  const { where, order } = choosePage(id, query, { named: names === "shown", failed });
  const found = isWhole(query)
    ? await cutPage(countAll(counts, query), query, { where, order })
    : await searchPage(query, { where, order });
  const { ids, ...place } = found;
  const rows = await showBoardRows(ids, { names }, now);
  if (blind && names === "shown")
    await commit(
      noteAudit(
        {
          actor: staff.id,
          act: "saw names of a blind screening",
          kind: "screening",
          subject: id,
          detail: { page: place.page, rows: rows.length },
        },
        now,
      ),
    );
  return { counts, rows, ...place, names, failedMails: failed.length };
}

function nameBy(staff: Staff, blind: boolean, { names }: BoardQuery): Board["names"] {
  if (!may(staff.role, "manage-screenings")) return "never";
  return !blind || names ? "shown" : "hidden";
}

type Page = Pick<Board, "matching" | "page" | "pages"> & { ids: string[] };
type Choice = ReturnType<typeof choosePage>;

/** A page of a list whose length is known already. */
async function cutPage(matching: number, query: BoardQuery, { where, order }: Choice): Promise<Page> {
  const place = findPlace(matching, query);
  const rows = await database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(where)
    .orderBy(...order)
    .limit(pageSize)
    .offset((place.page - 1) * pageSize);
  return { ...place, ids: rows.map(({ id }) => id) };
}

/** A search reads every row, so it is done once: for the count and the page together. */
async function searchPage(query: BoardQuery, { where, order }: Choice): Promise<Page> {
  const rows = await database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(where)
    .orderBy(...order);
  const place = findPlace(rows.length, query);
  const start = (place.page - 1) * pageSize;
  return { ...place, ids: rows.slice(start, start + pageSize).map(({ id }) => id) };
}

function findPlace(matching: number, query: BoardQuery): Pick<Board, "matching" | "page" | "pages"> {
  const pages = Math.max(1, Math.ceil(matching / pageSize));
  return { matching, pages, page: Math.min(query.page, pages) };
}

/** Nothing narrows the list but a state: then its counts tell how many there are. */
const isWhole = ({ sought, needs }: BoardQuery) => sought === "" && needs === null;

function countAll(counts: Board["counts"], { state }: BoardQuery): number {
  if (state !== null) return counts[state];
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
