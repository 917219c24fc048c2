import { and, asc, eq, isNotNull } from "drizzle-orm";
import { database } from "@/db/database";
import { entries } from "@/db/schema/entries";
import { invitations } from "@/db/schema/screening/invitations";

/** Who has finished, in the order of their places. */
export type Finished = { id: string; place: number; total: number | null; plays: FinishedPlay[] };
export type FinishedPlay = { attempt: string; replies: { sequence: number; text: string }[] };

/** The candidates of a screening who have finished, with the attempts that were graded and what they wrote in them. */
export async function listFinished(screening: string): Promise<Finished[]> {
  const { id, place, total, result } = invitations;
  const rows = await database()
    .select({ id, place, total, result })
    .from(invitations)
    .where(and(eq(invitations.screening, screening), isNotNull(invitations.finishedAt)))
    .orderBy(asc(place));
  const finished: Finished[] = [];
  for (const { result, ...row } of rows) {
    const plays: FinishedPlay[] = [];
    for (const { attempt } of result?.steps ?? [])
      plays.push({ attempt, replies: await readReplies(attempt) });
    finished.push({ ...row, plays });
  }
  return finished;
}

async function readReplies(attempt: string): Promise<FinishedPlay["replies"]> {
  const rows = await database()
    .select({ body: entries.body })
    .from(entries)
    .where(eq(entries.attempt, attempt))
    .orderBy(asc(entries.sequence));
  return rows.flatMap(({ body }) =>
    body.kind === "reply" ? [{ sequence: body.sequence, text: body.text }] : [],
  );
}
