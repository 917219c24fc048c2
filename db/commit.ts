import { currentStore } from "./store/current-store";
import type { Write } from "./store/store";

/** What a write lost to: another writer took the sequence, or the sender's id is there already. */
export type Conflict = "sequence" | "sender";
export type Committed = { ok: true } | { ok: false; conflict: Conflict };

/**
 * Writes all of it in one transaction, or nothing. A conflict over an attempt's next sequence or over a sender's id
 * comes back as a result; anything else that goes wrong is thrown.
 */
export async function commit(...writes: readonly Write[]): Promise<Committed> {
  try {
    await currentStore().transact(writes);
    return { ok: true };
  } catch (error) {
    const conflict = findConflict(error);
    if (conflict) return { ok: false, conflict };
    throw error;
  }
}

/** Drizzle wraps the driver's error as its cause, on some drivers. */
function findConflict(error: unknown): Conflict | null {
  if (!(error instanceof Error)) return null;
  return readSqlite(error) ?? readPostgres(error) ?? findConflict(error.cause);
}

/** SQLite names the columns, and only in its message. */
function readSqlite(error: Error): Conflict | null {
  if (!("code" in error) || typeof error.code !== "string" || !error.code.startsWith("SQLITE_CONSTRAINT"))
    return null;
  if (error.message.includes("entries.sequence")) return "sequence";
  return error.message.includes("entries.sender") ? "sender" : null;
}

/** 23505 is PostgreSQL's unique_violation. */
function readPostgres(error: Error): Conflict | null {
  if (!("code" in error) || error.code !== "23505" || !("constraint" in error)) return null;
  if (error.constraint === "entries_sequence") return "sequence";
  return error.constraint === "entries_sender" ? "sender" : null;
}
