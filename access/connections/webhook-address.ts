import "server-only";
import { BlockList, isIP, isIPv6 } from "node:net";
import { readSettings } from "@/settings";

/** Where clouds keep what only their own machines may read, and addresses that lead no further than the cable. */
const forbidden = new BlockList();
forbidden.addSubnet("169.254.0.0", 16, "ipv4");
forbidden.addSubnet("fe80::", 10, "ipv6");
// The same IPv4 range as a translator between the two protocols writes it (RFC 6052).
forbidden.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
// The metadata services of Amazon by IPv6, of Alibaba and of Oracle.
forbidden.addAddress("fd00:ec2::254", "ipv6");
forbidden.addAddress("100.100.100.200", "ipv4");
forbidden.addAddress("192.0.0.192", "ipv4");

/** Whether nothing is ever sent to this IP address, whatever is set. IPv4 in the dress of IPv6 is known, too. */
export function isForbiddenAddress(address: string): boolean {
  return forbidden.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** The host of an address without the brackets of IPv6. */
export function readHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** Why nothing can be sent to that address, as a sentence goes on after "It"; null: it can be tried. */
export function findFault(typed: string): string | null {
  if (!URL.canParse(typed)) return "is no address: it begins with https:// and the name of a server";
  const url = new URL(typed);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "does not begin with https://";
  if (url.username || url.password) return "holds a name or password: leave them out, the signature is proof";
  const host = readHost(url);
  if (isIP(host) !== 0 && isForbiddenAddress(host)) return "leads to an address that nothing is ever sent to";
  const plain = url.protocol === "http:" && !isThisMachine(host) && !readSettings().WEBHOOKS_OVER_HTTP;
  return plain ? "begins with http://: what is sent would be read by others on the way; use https://" : null;
}

/** RFC 6761: localhost and all below it. */
function isThisMachine(host: string): boolean {
  return host === "::1" || /^127(\.\d+){3}$/.test(host) || /(^|\.)localhost$/.test(host);
}
