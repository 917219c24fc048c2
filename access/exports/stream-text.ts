import "server-only";
import { setImmediate } from "node:timers/promises";

/**
 * Pieces of text as a stream of UTF-8, each made only when it is asked for, so that nobody waits for the whole; between
 * two pieces everybody else who waits for this server has their turn.
 */
export function streamText(pieces: AsyncIterator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (stream) => {
      await setImmediate();
      const { done, value } = await pieces.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await pieces.return?.();
    },
  });
}
