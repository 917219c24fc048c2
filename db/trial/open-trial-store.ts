import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dialect } from "../dialect";
import { migrate } from "../migrate";
import { replaceStore } from "../store/current-store";
import { openSqlite } from "../store/open-sqlite";
import { serveAsStore } from "../store/serve-as-store";
import type { Store } from "../store/store";

export type TrialStore = {
  /** Closes the database and opens it again from what is on disk, as a killed and restarted server would. */
  reopen(): Promise<void>;
  close(): Promise<void>;
};

/** For tests: an empty, migrated database of the dialect that DATABASE_URL asks for, in the place of this process's. */
export async function openTrialStore(): Promise<TrialStore> {
  const folder = mkdtempSync(join(tmpdir(), "composure-"));
  const open = () => (dialect === "sqlite" ? openSqlite(folder) : openPglite(folder));
  replaceStore(await open());
  await migrate();
  return {
    reopen: async () => {
      await replaceStore(null)?.close();
      replaceStore(await open());
    },
    close: async () => {
      await replaceStore(null)?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// PostgreSQL as a library: no server is needed. It takes about two seconds to come up.
async function openPglite(folder: string): Promise<Store> {
  const { PGlite } = await import("@electric-sql/pglite");
  const { drizzle } = await import("drizzle-orm/pglite");
  const { migrate: migratePglite } = await import("drizzle-orm/pglite/migrator");
  const client = new PGlite(folder);
  const handle = drizzle(client);
  return serveAsStore(handle, {
    migrate: (migrationsFolder) => migratePglite(handle, { migrationsFolder }),
    close: () => client.close(),
  });
}
