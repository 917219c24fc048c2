import "server-only";
import { headers } from "next/headers";
import { readClock } from "./read-clock";

/** The moment of the request that is being answered (ms since 1970, UTC); for server components and server actions. */
export async function readNow(): Promise<number> {
  return readClock(await headers());
}
