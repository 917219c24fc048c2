import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replaceLibrary } from "@/access/library/current-library";
import { migrate } from "@/db/migrate";
import { replaceStore } from "@/db/store/current-store";
import { openSqlite } from "@/db/store/open-sqlite";
import { loadLibrary } from "@/scenarios/load-library";

/** A SQLite database of its own, open in this process; the server may work on the same file. */
export type BenchHouse = { folder: string; close: () => Promise<void> };

/** Opens an empty database with the library published, in the place of this process's. */
export async function openBenchHouse(): Promise<BenchHouse> {
  const folder = mkdtempSync(join(tmpdir(), "composure-bench-"));
  replaceStore(openSqlite(folder));
  await migrate();
  await replaceLibrary(loadLibrary(), Date.now());
  return {
    folder,
    close: async () => {
      await replaceStore(null)?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
