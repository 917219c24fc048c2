import "server-only";
import { createHash } from "node:crypto";

/** What is stored in a token's place: the SHA-256 of 256 random bits needs no salt. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
