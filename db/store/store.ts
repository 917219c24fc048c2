import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Dialect } from "../dialect";

/** How queries are written on either database: typed as SQLite, always awaited. */
export type Handle = BetterSQLite3Database;

/** One write, made for the transaction that it is given. */
export type Write = (
  to: Pick<Handle, "insert" | "update" | "delete">,
) => PromiseLike<unknown> & { run(): unknown };

/** An open database. Writing goes through commit() only. */
export type Store = {
  dialect: Dialect;
  handle: Handle;
  /** Runs the writes in one transaction: all of them or none. Throws what the driver throws. */
  transact(writes: readonly Write[]): Promise<void>;
  /** Brings the tables up to date from the files in the folder; quick where nothing is to do. */
  migrate(folder: string): Promise<void>;
  /** Overwrites what was deleted, as far as that is the house's to do: PostgreSQL sees to it by itself (autovacuum). */
  scrub(): Promise<void>;
  close(): Promise<void>;
};
