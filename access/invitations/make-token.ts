import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "../viewer/hash-token";

/** A candidate's secret: 256 random bits. The path is shown once; only the hash is kept. */
export function makeToken(): { hash: string; path: string } {
  const token = randomBytes(32).toString("base64url");
  return { hash: hashToken(token), path: `/i/${token}` };
}
