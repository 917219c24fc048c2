import "server-only";
import { eq } from "drizzle-orm";
import { database } from "@/db/database";
import { hints } from "@/db/schema/hints";
import type { Viewer } from "../viewer/viewer";
import { findAttempt } from "../way/find-attempt";
import { refuseUnlessShown } from "../way/refuse-unless-shown";

/** How many hints were asked for in an attempt of the viewer's, for its scorecard to tell. */
export async function countHints(viewer: Viewer, { attempt }: { attempt: string }): Promise<number> {
  const { attempt: found } = await findAttempt(viewer, attempt);
  await refuseUnlessShown(found);
  return database().$count(hints, eq(hints.attempt, found.id));
}
