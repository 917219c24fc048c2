import "server-only";
import { createHmac } from "node:crypto";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { ForbiddenAddress, lookUpAllowed } from "./look-up-allowed";
import { findFault } from "./webhook-address";

/** What is sent: to where, signed with what, and when (ms since 1970, UTC). `id` is the same at each try. */
export type Message = { url: string; secret: string; id: string; at: number; body: string };

/** How long a receiver may take, in ms. */
const patience = 10_000;

/**
 * Posts a JSON body with its signature: the HMAC-SHA256, in hex, of the moment in seconds, a dot and the body. Redirects are not
 * followed. Throws an Error that says why it did not arrive; only a status from 200 to 299 counts as arrived.
 */
export async function postSigned(message: Message, wait: number = patience): Promise<void> {
  const fault = findFault(message.url);
  if (fault !== null) throw new Error(`The address ${fault}.`);
  const status = await post(message, AbortSignal.timeout(wait)).catch((error: unknown) =>
    explain(error, wait),
  );
  if (status >= 200 && status < 300) return;
  const isRedirect = status >= 300 && status < 400;
  throw new Error(
    isRedirect ? `It answered ${status}; redirects are not followed.` : `It answered ${status}.`,
  );
}

/** The value of the header composure-signature. */
export function sign(secret: string, timestamp: string, body: string): string {
  return `v1=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
}

function post({ url, secret, id, at, body }: Message, signal: AbortSignal): Promise<number> {
  const timestamp = String(Math.floor(at / 1000));
  const request = new URL(url).protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((arrived, failed) => {
    const sent = request(url, {
      method: "POST",
      signal,
      // Each name is looked up for this very connection, and no earlier connection is used again.
      agent: false,
      lookup: lookUpAllowed(),
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "user-agent": "Composure",
        "composure-id": id,
        "composure-timestamp": timestamp,
        "composure-signature": sign(secret, timestamp, body),
      },
    });
    sent.on("error", failed);
    sent.on("response", (answer) => {
      arrived(answer.statusCode ?? 0);
      // Nothing that it may say is of use, however long it is.
      answer.destroy();
    });
    sent.end(body);
  });
}

function explain(error: unknown, wait: number): never {
  if (error instanceof ForbiddenAddress)
    throw new Error("The address leads to one that nothing is ever sent to.", { cause: error });
  if (error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError"))
    throw new Error(`It did not answer within ${wait / 1000} seconds.`, { cause: error });
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown fault";
  throw new Error(`It could not be reached (${code}).`, { cause: error });
}
