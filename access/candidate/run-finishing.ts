import "server-only";
import { finishDue } from "./finish-due";

const every = 60_000;

declare global {
  // Next loads a module once per bundle: what must be one sits here.
  var composureFinishing: NodeJS.Timeout | undefined;
}

/** From now on notices every minute what candidates left behind. It keeps no process alive, and a failure waits for the next. */
export function runFinishing(): void {
  globalThis.composureFinishing ??= setInterval(() => finishDue().catch(report), every).unref();
}

function report(error: unknown): void {
  console.error(
    "What candidates left behind could not be looked through; it is tried again in a minute.",
    error,
  );
}
