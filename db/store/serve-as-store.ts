import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Handle, Store } from "./store";

/** A PostgreSQL handle, whatever its driver, as the store that the rest of the house knows. */
export function serveAsStore<Driver extends PgQueryResultHKT>(
  handle: PgDatabase<Driver>,
  rest: Pick<Store, "migrate" | "close">,
): Store {
  return {
    dialect: "postgres",
    handle: typeAsSqlite(handle),
    transact: (writes) =>
      handle.transaction(async (transaction) => {
        for (const write of writes) await write(typeAsSqlite(transaction));
      }),
    scrub: async () => undefined,
    ...rest,
  };
}

// The schema's tables are typed as SQLite's on both dialects (see columns.ts), so the handle must be, too.
function typeAsSqlite<Driver extends PgQueryResultHKT>(handle: PgDatabase<Driver>): Handle;
function typeAsSqlite(handle: unknown): unknown {
  return handle;
}
