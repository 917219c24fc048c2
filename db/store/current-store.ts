import { readSettings } from "../../settings";
import { openPostgres } from "./open-postgres";
import { openSqlite } from "./open-sqlite";
import type { Store } from "./store";

declare global {
  // Next loads a module once per bundle: what must be one sits here.
  var composureStore: Store | undefined;
}

/** The database of this process, opened at the first call by the settings. */
export function currentStore(): Store {
  globalThis.composureStore ??= open();
  return globalThis.composureStore;
}

function open(): Store {
  const { DATABASE_URL, DATA_FOLDER } = readSettings();
  return DATABASE_URL ? openPostgres(DATABASE_URL) : openSqlite(DATA_FOLDER);
}

/** Puts another database in the place of this process's (null: it is opened anew), and gives the one that was there. */
export function replaceStore(store: Store | null): Store | undefined {
  const before = globalThis.composureStore;
  globalThis.composureStore = store ?? undefined;
  return before;
}
