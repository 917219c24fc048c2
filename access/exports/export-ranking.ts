import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { dimensionName } from "@/grading/case/criterion-name";
import { noteAudit } from "../audit/note-audit";
import { findScreening, type ScreeningRow } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { type NamedCandidate, nameCandidate } from "./name-candidate";
import { type Column, writeCsv } from "./write-csv";

/** So many rows are read and written at a time. */
const page = 500;

/**
 * The ranking of a screening's finished candidates as comma-separated values, the highest total first, in pieces that are
 * read only when they are asked for. Throws forbidden, not-found.
 */
export async function exportRanking(
  staff: Staff,
  { screening: id }: { screening: string },
  now: number = Date.now(),
): Promise<AsyncGenerator<string>> {
  refuseUnless(staff, "export");
  const screening = await findScreening(id);
  const ranked = await rankFinished(id);
  await commit(
    noteAudit(
      {
        actor: staff.id,
        act: "exported the ranking",
        kind: "screening",
        subject: id,
        detail: { candidates: ranked.length, blind: screening.blind },
      },
      now,
    ),
  );
  return writePages(screening, ranked);
}

type Ranked = { id: string; rank: number | null };

/** Equal totals share a rank; who has no total has none and comes last. */
async function rankFinished(screening: string): Promise<Ranked[]> {
  const rows = await database()
    .select({ id: invitations.id, total: invitations.total })
    .from(invitations)
    .where(
      and(
        eq(invitations.screening, screening),
        inArray(invitations.state, ["finished", "reviewed", "decided"]),
      ),
    );
  rows.sort((a, b) => (b.total ?? -1) - (a.total ?? -1) || (a.id < b.id ? -1 : 1));
  const ranked: Ranked[] = [];
  let [rank, above]: [number, number | null] = [0, null];
  for (const [index, { id, total }] of rows.entries()) {
    if (total !== above) rank = index + 1;
    above = total;
    ranked.push({ id, rank: total === null ? null : rank });
  }
  return ranked;
}

async function* writePages(screening: ScreeningRow, ranked: readonly Ranked[]): AsyncGenerator<string> {
  const columns = listColumns(screening);
  // Without anybody the headings are still there.
  for (let from = 0; from === 0 || from < ranked.length; from += page) {
    const part = ranked.slice(from, from + page);
    const ids = part.map(({ id }) => id);
    const rows = await database().select().from(invitations).where(inArray(invitations.id, ids));
    const byId = new Map(rows.map((row) => [row.id, row]));
    // Who was erased in the meantime is left out.
    const told = part.flatMap(({ id, rank }) => {
      const row = byId.get(id);
      return row ? [{ ...row, ...nameCandidate(screening, row), rank }] : [];
    });
    yield writeCsv(columns, told, { head: from === 0 });
  }
}

type Row = typeof invitations.$inferSelect & NamedCandidate & { rank: number | null };

/** Extra time, accommodations and anything of groups are in none of them: they are no matter of who decides. */
function listColumns({ plan }: ScreeningRow): Column<Row>[] {
  return [
    { heading: "Rank", tell: ({ rank }) => rank },
    { heading: "Candidate", tell: ({ candidate }) => candidate },
    { heading: "E-mail", tell: ({ email }) => email },
    { heading: "Reference", tell: ({ reference }) => reference },
    { heading: "Total", tell: ({ total }) => round(total) },
    { heading: "Total with reviewers' levels", tell: ({ reviewedTotal }) => round(reviewedTotal) },
    ...dimensionName.options.map((dimension) => ({
      heading: capitalise(dimension),
      tell: ({ result }: Row) => round(result?.dimensions[dimension]),
    })),
    ...plan.steps.flatMap((_, step) => [
      {
        heading: `Role-play ${step + 1}`,
        tell: ({ result }: Row) => result?.steps[step]?.scenario ?? null,
      },
      {
        heading: `Total of role-play ${step + 1}`,
        tell: ({ result }: Row) => round(result?.steps[step]?.total),
      },
    ]),
    { heading: "Spread", tell: ({ result }) => round(result?.spread) },
    { heading: "Confidence", tell: ({ result }) => result?.confidence ?? null },
    { heading: "Unfinished role-plays", tell: ({ result }) => result?.unfinished ?? null },
    { heading: "A person should look", tell: ({ result }) => (result ? yesOrNo(result.humanLook) : null) },
    {
      heading: "Candidate asked for a human look",
      tell: ({ humanLookAskedAt }) => yesOrNo(humanLookAskedAt !== null),
    },
    { heading: "State", tell: ({ state }) => state },
    { heading: "Decision", tell: ({ decision }) => decision },
    { heading: "Decided", tell: ({ decidedAt }) => decidedAt?.toISOString() ?? null },
    { heading: "Finished", tell: ({ finishedAt }) => finishedAt?.toISOString() ?? null },
    { heading: "Invitation", tell: ({ id }) => id },
  ];
}

/** To one decimal, as the pages show it. */
function round(score: number | null | undefined): number | null {
  return score === null || score === undefined ? null : Math.round(score * 10) / 10;
}

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const yesOrNo = (is: boolean) => (is ? "yes" : "no");
