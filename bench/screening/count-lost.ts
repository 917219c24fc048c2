import { and, asc, eq } from "drizzle-orm";
import { database } from "@/db/database";
import { entries } from "@/db/schema/entries";
import type { SentLog } from "./run-chats";

/**
 * What the senders' own logs and the database do not agree about: replies that were taken and are not kept, are kept twice, otherwise or in
 * another order, and replies that nobody has sent.
 */
export async function countLost(logs: readonly SentLog[]): Promise<{ sent: number; lost: number }> {
  let [sent, lost] = [0, 0];
  for (const { attempt, taken } of logs) {
    const kept = await readReplies(attempt);
    const most = Math.max(kept.length, taken.length);
    for (let index = 0; index < most; index += 1) {
      const [one, other] = [kept[index], taken[index]];
      if (one?.id !== other?.id || one?.text !== other?.text) lost += 1;
    }
    sent += taken.length;
  }
  return { sent, lost };
}

async function readReplies(attempt: string): Promise<SentLog["taken"]> {
  const rows = await database()
    .select({ body: entries.body })
    .from(entries)
    .where(and(eq(entries.attempt, attempt), eq(entries.kind, "reply")))
    .orderBy(asc(entries.sequence));
  return rows.flatMap(({ body }) => (body.kind === "reply" ? [{ id: body.id, text: body.text }] : []));
}
