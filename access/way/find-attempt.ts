import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { AppError } from "../app-error";
import { loadVersion, type Version } from "../library/load-version";
import { ownsAttempt } from "../viewer/owns-attempt";
import type { Viewer } from "../viewer/viewer";

export type AttemptRow = typeof attempts.$inferSelect;

/** An attempt that the viewer may see, with the version of the scenario that it runs on. */
export type Found = { attempt: AttemptRow; version: Version };

/** Finds an attempt through its viewer: another's, or one that never was, is not found. */
export async function findAttempt(viewer: Viewer, id: string): Promise<Found> {
  const [attempt] = await database()
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, id), ownsAttempt(viewer)));
  if (!attempt) throw new AppError("not-found", "There is no such role-play among yours.");
  return { attempt, version: await loadVersion(attempt.hash) };
}
