import "server-only";
import { deliverNext } from "./deliver-next";

/** Sends all that is due in the outbox at `now`, one after another, and gives how many were tried. */
export async function deliverPost(now: number = Date.now()): Promise<number> {
  let tried = 0;
  while (await deliverNext(now)) tried += 1;
  return tried;
}
