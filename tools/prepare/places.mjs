// @ts-check
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
/** Logs, the lock and what was built last; git-ignored and safe to delete. */
export const notes = join(root, ".prepared");
