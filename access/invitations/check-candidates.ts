import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import type { CandidateList } from "@/scenarios/screening/candidate-list";
import { findScreening } from "../screenings/find-screening";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { parseCandidates } from "./parse-candidates";

/**
 * Reads a list of candidates for a screening: the good lines, those whose address stands there twice or is invited
 * already pointed out, and the bad ones. Nobody is invited by it.
 */
export async function checkCandidates(
  staff: Staff,
  { screening, list, extraTime }: { screening: string; list: string; extraTime: number },
): Promise<CandidateList> {
  refuseUnless(staff, "manage-screenings");
  await findScreening(screening);
  const { candidates, bad } = parseCandidates(list, extraTime);
  const known = await findInvited(
    screening,
    candidates.flatMap(({ email }) => email ?? []),
  );
  const first = new Map<string, number>();
  const listed = candidates.map((candidate) => {
    const key = (candidate.email ?? candidate.name).toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, candidate.line);
    return { ...candidate, doubt: sayDoubt(earlier, known.has(key)) };
  });
  return { candidates: listed, bad };
}

function sayDoubt(earlier: number | undefined, invited: boolean): string | null {
  if (earlier !== undefined) return `is in this list already, in line ${earlier}`;
  return invited ? "is invited to this screening already" : null;
}

/** Those of some addresses, in lower case, whose invitation to a screening was not revoked. */
export async function findInvited(screening: string, emails: readonly string[]): Promise<Set<string>> {
  const asked = [...new Set(emails.map((email) => email.toLowerCase()))];
  const found = new Set<string>();
  // In parts: a query has no room for thousands of values.
  for (let start = 0; start < asked.length; start += 500) {
    const rows = await database()
      .select({ email: invitations.email })
      .from(invitations)
      .where(
        and(
          eq(invitations.screening, screening),
          ne(invitations.state, "revoked"),
          inArray(invitations.email, asked.slice(start, start + 500)),
        ),
      );
    for (const { email } of rows) if (email !== null) found.add(email);
  }
  return found;
}
