import "server-only";
import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import { readSettings } from "../../settings";

/** Set from the connection itself by markAddress(), whatever the sender wrote there. */
export const addressHeader = "x-composure-address";

/**
 * The hash of the network that a request comes from: the connection's address, or behind a trusted proxy the one that
 * the proxy added last to X-Forwarded-For. One IPv6 customer holds a whole /64, so that counts as one.
 */
export function readAddress(headers: Headers): string {
  const connection = headers.get(addressHeader) ?? "unknown";
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  const address = readSettings().TRUST_PROXY && forwarded ? forwarded : connection;
  return createHash("sha256").update(nameNetwork(address)).digest("base64url");
}

function nameNetwork(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return isIPv6(plain) ? firstHalf(plain) : plain;
}

/** The first four groups of an IPv6 address, with those that `::` stands for. */
function firstHalf(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const left = Math.max(0, 8 - before.length - after.length);
  const groups = tail === undefined ? before : [...before, ...Array<string>(left).fill("0"), ...after];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
