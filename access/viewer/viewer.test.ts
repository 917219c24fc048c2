import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { identifyViewer } from "./identify-viewer";
import { makeGuest } from "./make-guest";
import { markAddress } from "./mark-address";
import { addressHeader, readAddress } from "./read-address";
import { readClock } from "./read-clock";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const from = (address: string, more: Record<string, string> = {}) =>
  readAddress(new Headers({ [addressHeader]: address, ...more }));

test("a guest is known by their token in a cookie or as a bearer, and the header comes first", () => {
  const [one, other] = [makeGuest(new Headers()), makeGuest(new Headers())];
  const cookie = `theme=dark; composure_guest=${one.token}; x=y`;
  expect(identifyViewer(new Headers({ cookie }))?.guest).toBe(one.viewer.guest);
  const both = new Headers({ cookie, authorization: `Bearer ${other.token}` });
  expect(identifyViewer(both)?.guest).toBe(other.viewer.guest);
  expect(one.token).toMatch(/^[\w-]{43}$/);
  expect(one.viewer.guest).not.toContain(one.token);
});

test("who has no cookie, or one not of our making, is nobody; a wrong bearer is refused", () => {
  for (const cookie of ["", "composure_guest=", "composure_guest=short", "xcomposure_guest=1"]) {
    expect(identifyViewer(new Headers({ cookie }))).toBeNull();
  }
  for (const authorization of ["Bearer", "Bearer short", "Basic abc", `${"x".repeat(43)}`]) {
    expect(() => identifyViewer(new Headers({ authorization }))).toThrow(/Authorization/);
  }
});

test("an address is the connection's; a forwarded one is believed of a trusted proxy only, and then the last", () => {
  const forwarded = { "x-forwarded-for": "1.1.1.1, 2.2.2.2" };
  expect(from("9.9.9.9", forwarded)).toBe(from("9.9.9.9"));
  vi.stubEnv("TRUST_PROXY", "1");
  expect(from("9.9.9.9", forwarded)).toBe(from("2.2.2.2"));
});

test("an IPv6 network is one address, however it is written, and an IPv4 one in IPv6 dress is itself", () => {
  expect(from("2001:db8:0:7::1")).toBe(from("2001:0DB8:0000:0007:aaaa:bbbb:cccc:dddd"));
  expect(from("2001:db8::1")).toBe(from("2001:db8:0:0:1::"));
  expect(from("2001:db8:0:7::1")).not.toBe(from("2001:db8:0:8::1"));
  expect(from("::ffff:192.0.2.1")).toBe(from("192.0.2.1"));
});

test("a connection's address cannot be made up by a header", async () => {
  markAddress(addressHeader);
  const server = createServer((request, response) => {
    const raw = request.rawHeaders.filter((_, at, all) => all[at - 1]?.toLowerCase() === addressHeader);
    response.end(JSON.stringify([request.headers[addressHeader], ...raw]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = readPort(server.address());
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { [addressHeader]: "6.6.6.6" } });
  expect(await answer.json()).toEqual(["127.0.0.1", "127.0.0.1"]);
  server.close();
});

test("the clock is moved by a header or a cookie where a test asks for it, and never otherwise", () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const byHeader = new Headers({ "x-composure-clock-offset": "45000" });
  const byCookie = new Headers({ cookie: "x-composure-clock-offset=-1000" });
  expect([byHeader, byCookie].map(readClock)).toEqual([1_000_000, 1_000_000]);
  vi.stubEnv("COMPOSURE_TEST_CLOCK", "1");
  const none = [new Headers(), new Headers({ "x-composure-clock-offset": "soon" })];
  expect([byHeader, byCookie, ...none].map(readClock)).toEqual([1_045_000, 999_000, 1_000_000, 1_000_000]);
});

function readPort(address: AddressInfo | string | null): { port: number } {
  if (address === null || typeof address === "string") throw new Error("The server listens to no port.");
  return address;
}
