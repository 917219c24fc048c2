import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { dumpDatabase, openTrialHouse } from "@/access/trial/open-trial-house";
import { answerError } from "./_http/answer-error";
import { callApi } from "./_trial/call-api";
import { listPaths } from "./_trial/find-route";
import { GET as answerUnknown } from "./[[...path]]/route";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let cookie = "";
let path = "";
beforeAll(async () => {
  store = await openTrialHouse();
  const { json, headers } = await callApi("POST", "/api/attempts", { body: { scenario: "trial-suitcase" } });
  cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
  path = `/api/attempts/${json.attempt?.id}`;
});
afterAll(() => store.close());

describe("what is refused changes nothing, and says what is wrong", () => {
  const reply = { id: "r1", text: "Hello" };
  const type = { "content-type": "text/plain" };
  const big = JSON.stringify({ id: "r1", text: "a".repeat(70_000) });
  test.each([
    { what: "no JSON", to: "replies", raw: "{id:", status: 400, where: "body" },
    { what: "no UTF-8", to: "replies", raw: new Uint8Array([0x22, 0xff, 0x22]), status: 400, where: "body" },
    { what: "an empty body", to: "replies", raw: "", status: 400, where: "body" },
    { what: "a list", to: "replies", body: [], status: 400, where: "body" },
    {
      what: "a number for a text",
      to: "replies",
      body: { id: "r1", text: 7 },
      status: 400,
      where: "body.text",
    },
    { what: "a key too many", to: "replies", body: { ...reply, mood: "calm" }, status: 400, where: "body" },
    {
      what: "a sender's id with blanks",
      to: "replies",
      body: { ...reply, id: "a b" },
      status: 400,
      where: "body.id",
    },
    { what: "an empty reply", to: "replies", body: { ...reply, text: "  " }, status: 400, where: "text" },
    {
      what: "a reply over the limit",
      to: "replies",
      body: { ...reply, text: "a".repeat(20_001) },
      status: 413,
      where: "text",
    },
    { what: "a body over the limit", to: "replies", raw: big, status: 413 },
    { what: "plain text", to: "replies", body: reply, headers: type, status: 415 },
    { what: "plain text where nothing is asked for", to: "stop", headers: type, status: 415 },
    {
      what: "an unknown action",
      to: "actions",
      body: { id: "a1", action: "fly" },
      status: 400,
      where: "action",
    },
    {
      what: "a field in a field",
      to: "actions",
      body: { id: "a1", action: "hold", fields: { reason: {} } },
      status: 400,
      where: "body.fields.reason",
    },
    { what: "an impossible since", to: "replies?since=-1", body: reply, status: 400, where: "query.since" },
    {
      what: "another site's page",
      to: "replies",
      body: reply,
      headers: { "sec-fetch-site": "cross-site" },
      status: 403,
    },
    {
      what: "a neighbour's page",
      to: "replies",
      body: reply,
      headers: { "sec-fetch-site": "same-site" },
      status: 403,
    },
    {
      what: "another origin",
      to: "replies",
      body: reply,
      headers: { origin: "http://evil.test" },
      status: 403,
    },
    { what: "a hidden origin", to: "stop", headers: { origin: "null" }, status: 403 },
  ])("$what: $status", async ({ to, status, where, headers, ...sent }) => {
    const before = await dumpDatabase();
    const answer = await callApi("POST", `${path}/${to}`, { ...sent, headers: { cookie, ...headers } });
    expect(answer.status).toBe(status);
    expect(answer.json.error?.message).toMatch(/\w{4}.*\.$/);
    expect(answer.json.error?.problems?.[0]?.where).toBe(where);
    expect(await dumpDatabase()).toEqual(before);
  });

  test("a body whose length nobody told is cut off as soon as it is too long", async () => {
    const before = await dumpDatabase();
    let sent = 0;
    const raw = new ReadableStream({
      pull: (stream) => {
        sent += 16_384;
        stream.enqueue(new Uint8Array(16_384).fill(32));
      },
    });
    const answer = await callApi("POST", `${path}/replies`, { raw, headers: { cookie } });
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(200_000);
    expect(await dumpDatabase()).toEqual(before);
  });

  test("to lift a pause from another site's page is refused, too", async () => {
    const headers = { cookie, "sec-fetch-site": "cross-site" };
    expect((await callApi("DELETE", `${path}/pause`, { headers })).status).toBe(403);
  });
});

test("one's own page is let in, by either header", async () => {
  for (const header of [{ "sec-fetch-site": "same-origin" }, { origin: "http://composure.test" }]) {
    expect((await callApi("POST", `${path}/pause`, { headers: { cookie, ...header } })).status).toBe(200);
  }
});

test("a wrong method is refused with the right ones, on every path", async () => {
  for (const one of listPaths()) {
    const answer = await callApi("PUT", one.replaceAll(/\{\w+\}/g, "x"));
    expect(answer.status).toBe(405);
    const options = await callApi("OPTIONS", one.replaceAll(/\{\w+\}/g, "x"));
    expect(options.headers.get("allow")).toBe(answer.headers.get("allow"));
    expect(answer.headers.get("allow")).toMatch(/^(GET|POST|DELETE)/);
  }
});

test("an unknown path is answered in JSON", async () => {
  const answer = await answerUnknown(new Request("http://composure.test/api/nothing/here"));
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    error: { code: "not-found", message: expect.stringContaining("/api/nothing/here") },
  });
});

test("a bug is told to the log and not to the person", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const answer = answerError(new TypeError("secret of the house"));
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("secret");
  expect(log).toHaveBeenCalledOnce();
});
