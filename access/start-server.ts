import "server-only";
import { prepareDatabase } from "@/db/prepare-database";
import { loadLibrary } from "@/scenarios/load-library";
import { replaceLibrary } from "./library/current-library";
import { markAddress } from "./viewer/mark-address";
import { addressHeader } from "./viewer/read-address";

/** What the server does before it answers anybody. Throws an Error that says what to mend. */
export async function startServer(now: number = Date.now()): Promise<void> {
  markAddress(addressHeader);
  await prepareDatabase(now);
  await replaceLibrary(loadLibrary(), now);
}
