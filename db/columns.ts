import * as postgres from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";
import { dialect } from "./dialect";

// The column kit: each builder is SQLite's or PostgreSQL's by dialect, and typed as SQLite's. Queries are then
// written once, against SQLite's types; what differs at run time (synchronous or not) is hidden by `await` and by commit().

/** Any text, ids included. */
export const text = (name: string) =>
  choose(
    () => sqlite.text(name),
    () => postgres.text(name),
  );

/** A whole number. Up to 2^53: milliseconds since 1970 and seeds fit. */
export const integer = (name: string) =>
  choose(
    () => sqlite.integer(name),
    () => postgres.bigint(name, { mode: "number" }),
  );

/** Any number. */
export const real = (name: string) =>
  choose(
    () => sqlite.real(name),
    () => postgres.doublePrecision(name),
  );

/** Yes or no. */
export const flag = (name: string) =>
  choose(
    () => sqlite.integer(name, { mode: "boolean" }),
    () => postgres.boolean(name),
  );

/** A moment, UTC, to the millisecond. */
export const instant = (name: string) =>
  choose(
    () => sqlite.integer(name, { mode: "timestamp_ms" }),
    () => postgres.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  );

/** A value as JSON. PostgreSQL's `json`, not `jsonb`, which would reorder its keys. */
export const json = (name: string) =>
  choose(
    () => sqlite.text(name, { mode: "json" }),
    () => postgres.json(name),
  );

export const table: typeof sqlite.sqliteTable = choose(
  () => sqlite.sqliteTable,
  () => postgres.pgTable,
);

export const index = (name: string) =>
  choose(
    () => sqlite.index(name),
    () => postgres.index(name),
  );

export const uniqueIndex = (name: string) =>
  choose(
    () => sqlite.uniqueIndex(name),
    () => postgres.uniqueIndex(name),
  );

export const primaryKey: typeof sqlite.primaryKey = choose(
  () => sqlite.primaryKey,
  () => postgres.primaryKey,
);

// The one place where PostgreSQL's builders pass for SQLite's: the data tests run on both to show that it holds.
function choose<Builder>(ofSqlite: () => Builder, ofPostgres: () => unknown): Builder;
function choose(ofSqlite: () => unknown, ofPostgres: () => unknown): unknown {
  return dialect === "sqlite" ? ofSqlite() : ofPostgres();
}
