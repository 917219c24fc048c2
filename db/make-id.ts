import { randomBytes } from "node:crypto";

/** A UUID of version 7 (RFC 9562): it begins with the moment (ms since 1970, UTC), so that ids sort by time. */
export function makeId(now: number, random: Uint8Array = randomBytes(10)): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, "0").slice(-12);
  const [first = 0, second = 0, third = 0, ...rest] = random;
  const chance = [0x70 | (first & 0x0f), second, 0x80 | (third & 0x3f), ...rest];
  const digits = time + chance.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join("-");
}
