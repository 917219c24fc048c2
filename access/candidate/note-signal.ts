import "server-only";
import { and, eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { entries } from "@/db/schema/entries";
import { signals } from "@/db/schema/screening/signals";
import type { SentSignal } from "@/scenarios/screening/sent-signal";
import type { Signal } from "@/scenarios/screening/signal";
import { AppError } from "../app-error";
import type { Viewer } from "../viewer/viewer";
import { findAttempt } from "../way/find-attempt";

/** Nobody reads more notes than this of one chat. */
const most = 200;

/**
 * Keeps a note for the human who reads the attempt: text that was pasted, or a page out of sight for long. Never part of the
 * grade. An `id` that the attempt has seen before changes nothing.
 */
export async function noteSignal(
  viewer: Viewer,
  { attempt, id, signal }: { attempt: string; id: string; signal: SentSignal },
  now: number = Date.now(),
): Promise<void> {
  const { attempt: found } = await findAttempt(viewer, attempt);
  if (found.mode !== "screening")
    throw new AppError("forbidden", "Nothing of the kind is noted in practice.");
  if ((await database().$count(signals, eq(signals.attempt, attempt))) >= most)
    throw new AppError("too-many", `There are ${most} notes of this role-play already, which is the most.`);
  const body = await makeBody(attempt, signal);
  const row = { id: makeId(now), attempt, sender: id, body, notedAt: new Date(now) };
  await commit((to) => to.insert(signals).values(row).onConflictDoNothing());
}

async function makeBody(attempt: string, signal: SentSignal): Promise<Signal> {
  if (signal.kind === "away") return signal;
  const [reply] = await database()
    .select({ sequence: entries.sequence })
    .from(entries)
    .where(and(eq(entries.attempt, attempt), eq(entries.sender, signal.reply), eq(entries.kind, "reply")));
  if (!reply) throw new AppError("conflict", "This role-play has no reply with that id.");
  return { kind: "pasted", sequence: reply.sequence, characters: signal.characters };
}
