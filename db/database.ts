import { currentStore } from "./store/current-store";
import type { Handle } from "./store/store";

/** Reads from this process's database. Await every query, and write through commit() only. */
export function database(): Pick<Handle, "select" | "$count"> {
  return currentStore().handle;
}
