import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { keepStatements } from "./keep-statements";
import type { Store } from "./store";

/** Opens the SQLite file of a data folder, and makes both where they are missing. Throws an Error that says what to do. */
export function openSqlite(folder: string): Store {
  const client = openFile(resolve(folder));
  client.pragma("journal_mode = WAL");
  client.pragma("foreign_keys = ON");
  client.pragma("busy_timeout = 5000");
  // What is deleted is overwritten with noughts, and not only marked as free.
  client.pragma("secure_delete = ON");
  keepStatements(client);
  const handle = drizzle(client);
  return {
    dialect: "sqlite",
    handle,
    // better-sqlite3 commits when the callback returns: nothing in it may be awaited.
    transact: async (writes) => {
      handle.transaction(
        (transaction) => {
          for (const write of writes) write(transaction).run();
        },
        { behavior: "immediate" },
      );
    },
    migrate: async (migrationsFolder) => migrate(handle, { migrationsFolder }),
    // Until then the write-ahead log holds the pages as they were before.
    scrub: async () => {
      client.pragma("wal_checkpoint(TRUNCATE)");
    },
    close: async () => {
      client.close();
    },
  };
}

function openFile(folder: string): Sqlite.Database {
  try {
    mkdirSync(folder, { recursive: true });
    return new Sqlite(join(folder, "composure.sqlite"));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The database cannot be opened in ${folder}: ${reason}. Make that folder writable, or name another one in DATA_FOLDER.`,
      { cause },
    );
  }
}
