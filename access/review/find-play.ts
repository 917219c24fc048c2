import "server-only";
import { and, eq, gte } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { AppError } from "../app-error";
import type { AttemptRow } from "../way/find-attempt";

/** A candidate's role-play that is over. Throws not-found (also for a warm-up), conflict while it runs. */
export async function findPlay(invitation: string, attempt: string): Promise<AttemptRow> {
  const [found] = await database()
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, attempt), eq(attempts.invitation, invitation), gte(attempts.draw, 0)));
  if (!found) throw new AppError("not-found", "There is no such role-play of this candidate.");
  if (found.ending !== null) return found;
  throw new AppError("conflict", "This role-play is still running. It can be reviewed when it is over.");
}
