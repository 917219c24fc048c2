import "server-only";
import { readSettings } from "../../settings";
import { readCookie } from "./read-cookie";

const offsetName = "x-composure-clock-offset";

/**
 * The moment at which a request is received, in ms since 1970, UTC. Under COMPOSURE_TEST_CLOCK=1 the header or cookie
 * `x-composure-clock-offset` moves it by so many ms, so that a test need not wait.
 */
export function readClock(headers: Headers): number {
  if (!readSettings().COMPOSURE_TEST_CLOCK) return Date.now();
  const offset = Number(headers.get(offsetName) ?? readCookie(headers, offsetName));
  return Date.now() + (Number.isSafeInteger(offset) ? offset : 0);
}
