import "server-only";
import { and, asc, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { scorecards } from "@/db/schema/scorecards";
import { invitations } from "@/db/schema/screening/invitations";
import { ratings } from "@/db/schema/screening/ratings";
import { measureAgreement, type RatedTwice } from "@/grading/agreement/measure-agreement";
import { type CriterionName, criterionName } from "@/grading/case/criterion-name";
import type { AgreementReport } from "@/scenarios/screening/agreement-report";
import { noteAudit } from "../audit/note-audit";
import { nameCandidate } from "../exports/name-candidate";
import { findScreening, type ScreeningRow } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findRated } from "./find-rated";
import { findSeen } from "./find-seen";
import { showTop } from "./show-top";

type Levels = Map<CriterionName, number | null>;
/** The ratings of one role-play, by rater, whoever rated first first. */
type Rated = { attempt: string; raters: Map<string, Levels> };

const mostOffered = 20;
const mostSearched = 200;

/**
 * How far raters agree per criterion, with the machine (its newest levels) and with one another (who rated earlier against who
 * rated later, each pair of raters of a role-play once), over all rated role-plays of a screening. Throws forbidden, not-found.
 */
export async function readAgreement(
  staff: Staff,
  { screening: id }: { screening: string },
  now: number = Date.now(),
): Promise<AgreementReport> {
  refuseUnless(staff, "review-candidates");
  const screening = await findScreening(id);
  const rated = await gatherRated(id);
  const machine = await readMachine(rated.map(({ attempt }) => attempt));
  await commit(
    noteAudit({ actor: staff.id, act: "looked at the agreement", kind: "screening", subject: id }, now),
  );
  const withMachine = rated.flatMap(({ attempt, raters }) => {
    const one = machine.get(attempt);
    return one ? [...raters.values()].map((other): RatedTwice => ({ one, other })) : [];
  });
  return {
    screening: showTop(screening),
    rated: rated.length,
    ratedTwice: rated.filter(({ raters }) => raters.size > 1).length,
    raters: new Set(rated.flatMap(({ raters }) => [...raters.keys()])).size,
    withMachine: measureAgreement(withMachine),
    betweenRaters: measureAgreement(rated.flatMap(({ raters }) => pairUp([...raters.values()]))),
    toRate: await listToRate(staff, screening),
  };
}

async function gatherRated(screening: string): Promise<Rated[]> {
  const { attempt, by, criterion, level } = ratings;
  const rows = await database()
    .select({ attempt, by, criterion, level })
    .from(ratings)
    .innerJoin(attempts, eq(attempts.id, ratings.attempt))
    .innerJoin(invitations, eq(invitations.id, attempts.invitation))
    .where(eq(invitations.screening, screening))
    .orderBy(asc(ratings.at));
  const found = new Map<string, Rated>();
  for (const row of rows) {
    const one = found.get(row.attempt) ?? { attempt: row.attempt, raters: new Map<string, Levels>() };
    const levels = one.raters.get(row.by) ?? new Map();
    levels.set(criterionName.parse(row.criterion), row.level);
    one.raters.set(row.by, levels);
    found.set(row.attempt, one);
  }
  return [...found.values()];
}

async function readMachine(ids: string[]): Promise<Map<string, Levels>> {
  const machine = new Map<string, Levels>();
  if (ids.length === 0) return machine;
  const rows = await database()
    .select({ attempt: scorecards.attempt, body: scorecards.body })
    .from(scorecards)
    .where(inArray(scorecards.attempt, ids))
    .orderBy(asc(scorecards.round), asc(scorecards.id));
  for (const { attempt, body } of rows)
    machine.set(attempt, new Map(body.criteria.map(({ criterion, level }) => [criterion, level])));
  return machine;
}

function pairUp(raters: readonly Levels[]): RatedTwice[] {
  return raters.flatMap((one, at) => raters.slice(at + 1).map((other) => ({ one, other })));
}

/** Without totals: who rates is to see none. */
async function listToRate(staff: Staff, screening: ScreeningRow): Promise<AgreementReport["toRate"]> {
  const { id, name, alias, email, reference, decision, result } = invitations;
  // Ids first, from an index alone: the rows of thousands would be sorted by for nothing.
  const last = await database()
    .select({ id })
    .from(invitations)
    .where(and(eq(invitations.screening, screening.id), isNotNull(invitations.total)))
    .orderBy(desc(id))
    .limit(mostSearched);
  const ids = last.map((row) => row.id);
  if (ids.length === 0) return [];
  const rows = await database()
    .select({ id, name, alias, email, reference, decision, result })
    .from(invitations)
    .where(inArray(id, ids))
    .orderBy(desc(id));
  const seen = await findSeen(staff, ids);
  const steps = rows.flatMap((row) => row.result?.steps.map(({ attempt }) => attempt) ?? []);
  const rated = await findRated(staff, steps);
  return rows
    .filter((row) => !seen.has(row.id) && row.result?.steps.some(({ attempt }) => !rated.has(attempt)))
    .slice(0, mostOffered)
    .map((row) => ({ id: row.id, name: nameCandidate(screening, row).candidate }));
}
