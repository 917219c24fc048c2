import "server-only";
import { headers } from "next/headers";
import { readAddress } from "./read-address";

/** The hash of the network that the request comes from; for server components and server actions. */
export async function readOwnAddress(): Promise<string> {
  return readAddress(await headers());
}
