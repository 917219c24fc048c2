import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { database } from "@/db/database";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import { AppError } from "../app-error";
import type { AttemptRow } from "./find-attempt";

/**
 * Refuses what was graded in a screening, unless its plan shows all to candidates and this one has finished. A warm-up is
 * never graded. Practice is always shown.
 */
export async function refuseUnlessShown({
  mode,
  invitation,
  draw,
}: Pick<AttemptRow, "mode" | "invitation" | "draw">): Promise<void> {
  if (mode === "practice") return;
  if (invitation !== null && draw !== null && draw >= 0 && (await showsAll(invitation))) return;
  throw new AppError(
    "forbidden",
    "This role-play belongs to a screening. What you may see of its result stands on the page of your invitation.",
  );
}

async function showsAll(invitation: string): Promise<boolean> {
  const [found] = await database()
    .select({ plan: screenings.plan })
    .from(invitations)
    .innerJoin(screenings, eq(screenings.id, invitations.screening))
    .where(and(eq(invitations.id, invitation), isNotNull(invitations.finishedAt)));
  return found?.plan.feedback === "full";
}
