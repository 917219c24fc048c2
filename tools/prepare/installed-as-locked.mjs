// @ts-check
import { createRequire } from "node:module";
import { join } from "node:path";
import { recall } from "./memory.mjs";
import { root } from "./places.mjs";

/** Whether node_modules holds what package-lock.json asks for, and the native module loads in this Node. */
export function isInstalledAsLocked() {
  const locked = packages(recall(join(root, "package-lock.json")));
  const installed = packages(recall(join(root, "node_modules", ".package-lock.json")));
  if (installed.size === 0) return false;
  for (const [path, wanted] of locked) {
    const found = installed.get(path);
    // Builds for other platforms stand in the lock file and are rightly absent.
    if (!found && !wanted.optional) return false;
    if (found && found.version !== wanted.version) return false;
  }
  return loadsNativeModule();
}

/**
 * @typedef {{ version?: string, optional?: boolean }} Package
 * @param {Record<string, unknown>} lock
 * @returns {Map<string, Package>}
 */
function packages(lock) {
  const all = new Map(Object.entries(lock.packages ?? {}));
  all.delete("");
  return all;
}

function loadsNativeModule() {
  try {
    const Database = createRequire(join(root, "package.json"))("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}
