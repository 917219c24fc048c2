import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { openTrialHouse } from "@/access/trial/open-trial-house";
import { callApi } from "../_trial/call-api";
import { serveChat } from "./serve-chat";

const passedOn = { status: 418, body: "to Next" };
const server = createServer((request, response) => {
  if (!serveChat(request, response)) response.writeHead(passedOn.status).end(passedOn.body);
});
let store: Awaited<ReturnType<typeof openTrialHouse>>;
let base = "";
let cookie = "";
let path = "";

beforeAll(async () => {
  store = await openTrialHouse();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  base = `http://127.0.0.1:${port}`;
  const { json, headers } = await callApi("POST", "/api/attempts", { body: { scenario: "trial-suitcase" } });
  cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
  path = `/api/attempts/${json.attempt?.id}`;
});
afterAll(async () => {
  server.close();
  await store.close();
});

test("a reply goes the short way, and is in the chat for whoever takes the long one", async () => {
  const sent = await ask("/replies?since=0", { id: "short", text: "Good morning, what has happened?" });
  expect(sent.status).toBe(201);
  expect(sent.headers.get("cache-control")).toBe("no-store");
  const seen = await callApi("GET", path, { headers: { cookie } });
  expect(seen.json.entries?.some(({ id }) => id === "short")).toBe(true);
  const { entries } = z.object({ entries: z.unknown() }).parse(await (await ask("?since=0")).json());
  expect(entries).toEqual(seen.json.entries);
});

describe("what is refused is refused as it is by the route", () => {
  const json = { "content-type": "application/json" };
  test.each([
    { what: "no JSON", to: "/replies", raw: "{id:", headers: json },
    { what: "a list", to: "/replies", raw: "[]", headers: json },
    { what: "plain text", to: "/replies", raw: "Hello", headers: { "content-type": "text/plain" } },
    { what: "a body over the limit", to: "/replies", raw: "a".repeat(70_000), headers: json },
    { what: "an unknown action", to: "/actions", raw: '{"id":"a1","action":"fly"}', headers: json },
    {
      what: "another site's page",
      to: "/stop",
      raw: "",
      headers: { ...json, "sec-fetch-site": "cross-site" },
    },
    { what: "no sign of life in practice", to: "/presence", raw: "{}", headers: json },
  ])("$what", async ({ to, raw, headers }) => {
    const answer = await fetch(`${base}${path}${to}`, {
      method: "POST",
      body: raw,
      headers: { ...headers, cookie },
    });
    const long = await callApi("POST", `${path}${to}`, { raw, headers: { ...headers, cookie } });
    expect(answer.status).toBe(long.status);
    expect(await answer.json()).toMatchObject({ error: long.json.error });
  });

  test("another's attempt, or one that never was", async () => {
    expect((await fetch(base + path)).status).toBe(404);
    const never = await fetch(`${base}/api/attempts/never-was`, { headers: { cookie } });
    expect(never.status).toBe(404);
  });
});

test.each([
  { method: "GET", target: "/api/attempts" },
  { method: "POST", target: "/api/attempts" },
  { method: "PUT", target: "/api/attempts/x" },
  { method: "GET", target: "/api/attempts/x/replies" },
  { method: "GET", target: "/api/attempts/x/scorecard" },
  { method: "POST", target: "/api/attempts/x/replies/y" },
  { method: "POST", target: "/api/attempts/%2e%2e/replies" },
  { method: "GET", target: "/practice" },
])("$method $target is left to Next", async ({ method, target }) => {
  const answer = await fetch(base + target, { method });
  expect({ status: answer.status, body: await answer.text() }).toEqual(passedOn);
});

function ask(rest: string, body?: object): Promise<Response> {
  const headers = { "content-type": "application/json", cookie };
  return fetch(
    base + path + rest,
    body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers },
  );
}
