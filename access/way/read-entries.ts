import "server-only";
import { and, asc, desc, eq, gte } from "drizzle-orm";
import { database } from "@/db/database";
import { entries } from "@/db/schema/entries";
import type { Entry } from "@/roleplay/transcript/entry";

/** The kept entries of an attempt from a sequence on, in order. */
export async function readEntries(attempt: string, since = 0): Promise<Entry[]> {
  const rows = await database()
    .select({ body: entries.body })
    .from(entries)
    .where(and(eq(entries.attempt, attempt), gte(entries.sequence, since)))
    .orderBy(asc(entries.sequence));
  return rows.map(({ body }) => body);
}

/** The last few kept entries of an attempt, in order: as many, however long its transcript has become. */
export async function readLastEntries(attempt: string, count: number): Promise<Entry[]> {
  const rows = await database()
    .select({ body: entries.body })
    .from(entries)
    .where(eq(entries.attempt, attempt))
    .orderBy(desc(entries.sequence))
    .limit(count);
  return rows.map(({ body }) => body).reverse();
}

/** Whether an attempt has an entry with this id of its sender. */
export async function knowsSender(attempt: string, sender: string): Promise<boolean> {
  const same = and(eq(entries.attempt, attempt), eq(entries.sender, sender));
  return (await database().$count(entries, same)) > 0;
}
