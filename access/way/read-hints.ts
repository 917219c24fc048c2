import "server-only";
import { asc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { hints } from "@/db/schema/hints";
import type { Hint, KeptHint } from "@/grading/coach/coach";

/** The hints that were asked for in an attempt, in order, each with the id of its asking. */
export async function readHints(attempt: string): Promise<{ sender: string; body: KeptHint }[]> {
  return database()
    .select({ sender: hints.sender, body: hints.body })
    .from(hints)
    .where(eq(hints.attempt, attempt))
    .orderBy(asc(hints.place));
}

/** A hint as the participant may see it: not what it is about, which may name the very action to take. */
export function showHint({ entry, step, of, text }: KeptHint): Hint {
  return { entry, step, of, text };
}
