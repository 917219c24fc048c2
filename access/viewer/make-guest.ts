import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "./hash-token";
import { readAddress } from "./read-address";
import type { Viewer } from "./viewer";

/** A new guest: 256 random bits for them to keep, of which this server only keeps the hash. */
export function makeGuest(headers: Headers): { viewer: Viewer; token: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, viewer: { guest: hashToken(token), candidate: null, address: readAddress(headers) } };
}
