import "server-only";
import { deliverNext } from "./deliver-next";

const pause = 3000;

/** So many letters are on their way at once: a receiver that hangs for its 10 s holds up nobody else's. */
const lanes = 4;

declare global {
  // Next loads a module once per bundle: what must be one sits here.
  var composurePost: boolean | undefined;
}

/** Sends what is due in the outbox, now and every few seconds, for as long as the server runs. The second call does nothing. */
export function runPost(): void {
  if (globalThis.composurePost) return;
  globalThis.composurePost = true;
  let busy = false;
  const look = async () => {
    // A slow mail server must not be asked by two rounds at once.
    if (busy) return;
    busy = true;
    try {
      await Promise.all(Array.from({ length: lanes }, deliverAll));
    } catch (error) {
      console.error("The outbox could not be worked through; it is tried again in a moment.", error);
    } finally {
      busy = false;
    }
  };
  // The timer keeps no process alive.
  setInterval(look, pause).unref();
}

async function deliverAll(): Promise<void> {
  while (await deliverNext(Date.now()));
}
