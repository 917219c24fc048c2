import "server-only";
import { and, asc, count, desc, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { type Place, rankTotals } from "@/scenarios/screening/rank-totals";
import type { Ranking, RankingQuery, RankingRow, RankingShow } from "@/scenarios/screening/ranking";
import { noteAudit } from "../audit/note-audit";
import { nameCandidate } from "../exports/name-candidate";
import { findScreening, type ScreeningRow } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { readTotals } from "./read-totals";
import { showTop } from "./show-top";

const onePage = 50;

/**
 * The candidates of a screening who have finished, the machine's highest total first; equal ones in the order of their
 * invitations, those without a total last. An order to read in, and no decision. Throws forbidden, not-found.
 */
export async function listRanking(
  staff: Staff,
  { screening: id, show, page: asked }: { screening: string } & RankingQuery,
  now: number = Date.now(),
): Promise<Ranking> {
  refuseUnless(staff, "review-candidates");
  const screening = await findScreening(id);
  const [counts, totals] = await Promise.all([countShows(id), readTotals(id)]);
  const pages = Math.max(1, Math.ceil(counts[show] / onePage));
  const page = Math.min(asked, pages);
  const rows = await readPage(and(isFinished(id), narrow(show)), (page - 1) * onePage);
  await commit(
    noteAudit({ actor: staff.id, act: "looked at the ranking", kind: "screening", subject: id }, now),
  );
  const places = rankTotals(totals);
  return {
    screening: showTop(screening),
    cut: screening.plan.cut,
    rows: rows.map((row) => showRow(row, screening, places)),
    counts,
    query: { show, page },
    pages,
    ranked: totals.reduce((sum, one) => sum + one.count, 0),
  };
}

const isFinished = (screening: string) =>
  and(eq(invitations.screening, screening), isNotNull(invitations.finishedAt));

function narrow(show: RankingShow): SQL | undefined {
  if (show === "all") return undefined;
  if (show === "finished" || show === "reviewed") return eq(invitations.state, show);
  return eq(invitations.decision, show);
}

async function countShows(screening: string): Promise<Ranking["counts"]> {
  const { state, decision } = invitations;
  const rows = await database()
    .select({ state, decision, count: count() })
    .from(invitations)
    .where(isFinished(screening))
    .groupBy(state, decision);
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.reduce((all, row) => all + (fits(row) ? row.count : 0), 0);
  return {
    all: sum(() => true),
    finished: sum((row) => row.state === "finished"),
    reviewed: sum((row) => row.state === "reviewed"),
    advance: sum((row) => row.decision === "advance"),
    hold: sum((row) => row.decision === "hold"),
    decline: sum((row) => row.decision === "decline"),
  };
}

const columns = {
  id: invitations.id,
  name: invitations.name,
  alias: invitations.alias,
  email: invitations.email,
  reference: invitations.reference,
  total: invitations.total,
  reviewedTotal: invitations.reviewedTotal,
  result: invitations.result,
  humanLookAskedAt: invitations.humanLookAskedAt,
  state: invitations.state,
  decision: invitations.decision,
};

/** One page: its ids come from the index alone, its rows by their ids. */
async function readPage(wanted: SQL | undefined, from: number) {
  const ids = await pickIds(wanted, from);
  if (ids.length === 0) return [];
  const rows = await database().select(columns).from(invitations).where(inArray(invitations.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  // Who was erased in the meantime is left out.
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The databases put rows without a total at different ends, so they are picked by themselves, after the others. */
async function pickIds(wanted: SQL | undefined, from: number): Promise<string[]> {
  const graded = and(wanted, isNotNull(invitations.total));
  const pick = () => database().select({ id: invitations.id }).from(invitations);
  const first = await pick()
    .where(graded)
    .orderBy(desc(invitations.total), asc(invitations.id))
    .limit(onePage)
    .offset(from);
  const ids = first.map(({ id }) => id);
  if (ids.length === onePage) return ids;
  const before = ids.length > 0 ? from + ids.length : await database().$count(invitations, graded);
  const rest = await pick()
    .where(and(wanted, isNull(invitations.total)))
    .orderBy(asc(invitations.id))
    .limit(onePage - ids.length)
    .offset(Math.max(0, from - before));
  return [...ids, ...rest.map(({ id }) => id)];
}

type Row = Awaited<ReturnType<typeof readPage>>[number];

function showRow(row: Row, screening: ScreeningRow, places: ReadonlyMap<number, Place>): RankingRow {
  const { id, total, reviewedTotal, result, humanLookAskedAt, state, decision } = row;
  const place = total === null ? undefined : places.get(total);
  return {
    id,
    name: nameCandidate(screening, row).candidate,
    rank: place?.rank ?? null,
    percentile: place?.percentile ?? null,
    total,
    reviewedTotal,
    result,
    humanLookAsked: humanLookAskedAt !== null,
    state,
    decision,
  };
}
