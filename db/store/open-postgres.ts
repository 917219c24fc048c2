import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { serveAsStore } from "./serve-as-store";
import type { Store } from "./store";

/** Opens a PostgreSQL database by its address. It connects at the first query. */
export function openPostgres(address: string): Store {
  const pool = new Pool({ connectionString: address });
  // A connection that idles may be cut by the server: the pool replaces it, and nobody else needs to hear of it.
  pool.on("error", () => undefined);
  const handle = drizzle(pool);
  return serveAsStore(handle, {
    migrate: (migrationsFolder) => migrate(handle, { migrationsFolder }),
    close: () => pool.end(),
  });
}
