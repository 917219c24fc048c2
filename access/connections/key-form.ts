import "server-only";

const prefix = "composure_key_";

/** A key as a program sends it: 256 random bits in base64url, after a word that tells what it is wherever it turns up. */
export const keyForm = /^composure_key_[A-Za-z0-9_-]{43}$/;

/** The key of these bits. */
export function writeKey(bits: Buffer): string {
  return prefix + bits.toString("base64url");
}

/** What a request's `Authorization: Bearer` brings, where it begins as a key does, whether there is such a key or not. */
export function readKey(headers: Headers): string | null {
  const token = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  return token?.startsWith(prefix) ? token : null;
}
