import "server-only";
import { and, eq, type SQL } from "drizzle-orm";
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
export function findAttempt(viewer: Viewer, id: string): Promise<Found> {
  return load(and(eq(attempts.id, id), ownsAttempt(viewer)));
}

/** Finds an attempt whosesoever it is: only for what the server does by itself. */
export function findAnyAttempt(id: string): Promise<Found> {
  return load(eq(attempts.id, id));
}

async function load(which: SQL | undefined): Promise<Found> {
  const [attempt] = await database().select().from(attempts).where(which);
  if (!attempt) throw new AppError("not-found", "There is no such role-play among yours.");
  return { attempt, version: await loadVersion(attempt.hash) };
}
