import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import { AppError } from "../app-error";

export type CandidateKey = { screening: string; invitation: string };
export type FoundCandidate = {
  invitation: typeof invitations.$inferSelect;
  screening: typeof screenings.$inferSelect;
};

/** A screening's candidate. Throws not-found. Who may ask is for the caller to see to. */
export async function findCandidate({ screening, invitation }: CandidateKey): Promise<FoundCandidate> {
  const [found] = await database()
    .select({ invitation: invitations, screening: screenings })
    .from(invitations)
    .innerJoin(screenings, eq(screenings.id, invitations.screening))
    .where(and(eq(invitations.id, invitation), eq(invitations.screening, screening)));
  if (found) return found;
  throw new AppError("not-found", "There is no such candidate in this screening, or their data are erased.");
}
