import { existsSync } from "node:fs";
import { join } from "node:path";
import { currentStore } from "./store/current-store";

/** Brings the tables of this process's database up to date. `root` is the folder of the checkout. */
export async function migrate(root: string = process.cwd()): Promise<void> {
  const store = currentStore();
  const folder = join(root, "db", "migrations", store.dialect);
  if (!existsSync(folder)) {
    throw new Error(
      `There are no migrations in ${folder}. Start the server from the folder of the checkout.`,
    );
  }
  await store.migrate(folder);
}
