import { createHash } from "node:crypto";

/** The SHA-256 of a value's canonical JSON, as 64 hexadecimal digits: the same content has the same hash, however its keys are ordered. */
export function hashContent(value: unknown): string {
  return createHash("sha256").update(writeCanonical(value)).digest("hex");
}

function writeCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${writeCanonical(one)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
