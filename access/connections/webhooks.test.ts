import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { outbox } from "@/db/schema/post/outbox";
import type { Staff } from "../staff/staff";
import { noon, openTrialHouse } from "../trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { closeWebhook } from "./close-webhook";
import { listDeliveries } from "./list-deliveries";
import { ForbiddenAddress, lookUpAllowed } from "./look-up-allowed";
import { makeWebhook } from "./make-webhook";
import { postSigned } from "./post-signed";
import { retryDelivery } from "./retry-delivery";
import { sendWebhook } from "./send-webhook";
import { testWebhook } from "./test-webhook";
import { findFault, isForbiddenAddress } from "./webhook-address";

const receiver = z.object({
  isFromComposure: z.custom<(headers: IncomingHttpHeaders, body: string, secret: string) => boolean>(
    (value) => typeof value === "function",
  ),
});

type Received = { method: string; path: string; headers: IncomingHttpHeaders; body: string };

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let owner: Staff;
let server: Server;
let url = "";
let received: Received[] = [];
/** The status of the next answer; null: none comes. */
let status: number | null = 200;
beforeAll(async () => {
  store = await openTrialHouse();
  owner = await trialStaff("owner");
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      received.push({ method, path, headers, body: Buffer.concat(pieces).toString() });
      if (status === null) return;
      response.writeHead(status, { location: `${url}/elsewhere` }).end("thanks");
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens to no port.");
  url = `http://localhost:${address.port}`;
});
beforeEach(() => {
  received = [];
  status = 200;
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await store.close();
});

/** A message that waits: a candidate has finished, and a webhook of its own is to be told. */
async function queued() {
  const { id: screening } = await trialScreening();
  const { row: invitation } = await trialInvitation(screening, {
    name: "Secret Name",
    email: "secret@example.org",
    reference: "ATS-7",
    state: "finished",
    finishedAt: new Date(noon),
    total: 71.5,
  });
  const { id: webhook, secret } = await makeWebhook(owner, { url: `${url}/hook?of=ats` }, noon);
  const at = new Date(noon);
  const row = {
    id: makeId(noon),
    kind: "webhook" as const,
    cause: `finished ${invitation.id} ${webhook}`,
    invitation: invitation.id,
    to: webhook,
    body: {},
    tries: 0,
    createdAt: at,
    dueAt: at,
  };
  await commit((to) => to.insert(outbox).values(row));
  return { screening, invitation: invitation.id, webhook, secret, letter: await readLetter(row.id) };
}

async function readLetter(id: string) {
  const [letter] = await database().select().from(outbox).where(eq(outbox.id, id));
  if (!letter) throw new Error("There is no such message.");
  return letter;
}

test("a message tells who asks by its signature that it is ours, and names nobody", async () => {
  vi.stubEnv("PUBLIC_ADDRESS", "https://composure.example.org");
  const { screening, invitation, secret, letter } = await queued();
  await sendWebhook(letter, noon + 999);
  expect(received).toHaveLength(1);
  const [{ method, path, headers, body } = { method: "", path: "", headers: {}, body: "" }] = received;
  expect([method, path, headers["content-type"]]).toEqual(["POST", "/hook?of=ats", "application/json"]);
  expect(JSON.parse(body)).toEqual({
    id: letter.id,
    event: "screening.finished",
    at: "2026-05-04T12:00:00.000Z",
    screening,
    invitation,
    reference: "ATS-7",
    total: 71.5,
    link: `https://composure.example.org/screenings/${screening}/candidates/${invitation}`,
  });
  expect(body).not.toMatch(/secret/i);
  expect(headers["composure-id"]).toBe(letter.id);
  expect(headers["composure-timestamp"]).toBe(String(noon / 1000));
  const expected = createHmac("sha256", secret)
    .update(`${noon / 1000}.${body}`)
    .digest("hex");
  expect(headers["composure-signature"]).toBe(`v1=${expected}`);
});

test("the receiver's example of docs/applicant-tracking.md knows our messages, and no others", async () => {
  const [, example = ""] =
    /```js\n([\s\S]*?)```/.exec(readFileSync("docs/applicant-tracking.md", "utf8")) ?? [];
  const { isFromComposure } = receiver.parse(
    await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(example)}`),
  );
  const { secret, letter } = await queued();
  await sendWebhook(letter, Date.now());
  const { headers, body } = received[0] ?? { headers: {}, body: "" };
  expect(isFromComposure(headers, body, secret)).toBe(true);
  expect(isFromComposure(headers, `${body} `, secret)).toBe(false);
  expect(isFromComposure(headers, body, `${secret}x`)).toBe(false);
  expect(isFromComposure({ ...headers, "composure-signature": "v1=" }, body, secret)).toBe(false);
  expect(isFromComposure({}, body, secret)).toBe(false);
  await sendWebhook(letter, Date.now() - 600_000);
  expect(isFromComposure(received[1]?.headers ?? {}, received[1]?.body ?? "", secret)).toBe(false);
});

test.each([200, 204, 299])("%d counts as arrived", async (answer) => {
  status = answer;
  const { letter } = await queued();
  await sendWebhook(letter, noon);
  expect(received).toHaveLength(1);
});

test.each([301, 302, 307, 308])("%d is told as a failure, and nothing follows it", async (answer) => {
  status = answer;
  const { letter } = await queued();
  await expect(sendWebhook(letter, noon)).rejects.toThrow(
    `It answered ${answer}; redirects are not followed.`,
  );
  expect(received).toHaveLength(1);
});

test.each([400, 404, 410, 429, 500, 503])("%d is told as a failure", async (answer) => {
  status = answer;
  const { letter } = await queued();
  await expect(sendWebhook(letter, noon)).rejects.toThrow(`It answered ${answer}.`);
});

test("who never answers is waited for no longer than the patience, and who is not there is told", async () => {
  status = null;
  const message = { url, secret: "s", id: "1", at: noon, body: "{}" };
  await expect(postSigned(message, 50)).rejects.toThrow("It did not answer within 0.05 seconds.");
  await expect(postSigned({ ...message, url: "http://localhost:1" })).rejects.toThrow("ECONNREFUSED");
});

test("nothing is sent over plain http but to this machine, unless that is set", async () => {
  expect(findFault("http://ats.example.org/hook")).toContain("https://");
  expect(findFault("http://127.0.0.1:9/hook")).toBeNull();
  expect(findFault("http://[::1]:9/hook")).toBeNull();
  expect(findFault("https://ats.example.org/hook")).toBeNull();
  expect(findFault("http://localhost.evil.example/hook")).toContain("https://");
  for (const wrong of [
    "ats.example.org",
    "ftp://ats.example.org",
    "javascript:alert(1)",
    "",
    "https://a:b@c.d",
  ])
    expect(findFault(wrong)).not.toBeNull();
  await expect(makeWebhook(owner, { url: "http://ats.example.org" }, noon)).rejects.toThrow("https://");
  vi.stubEnv("WEBHOOKS_OVER_HTTP", "1");
  expect(findFault("http://ats.example.org/hook")).toBeNull();
});

test("addresses of metadata are refused however they are written, whatever is set", async () => {
  vi.stubEnv("WEBHOOKS_OVER_HTTP", "1");
  const written = [
    "http://169.254.169.254/latest/meta-data",
    "http://169.254.0.1/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
    "http://0251.0376.0251.0376/",
    "http://[::ffff:169.254.169.254]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
  ];
  for (const one of written) {
    expect(findFault(one), one).toContain("nothing is ever sent");
    const message = { url: one, secret: "s", id: "1", at: noon, body: "{}" };
    await expect(postSigned(message)).rejects.toThrow("nothing is ever sent");
  }
  expect(["10.0.0.7", "192.168.1.1", "127.0.0.1", "::1", "2001:db8::1"].map(isForbiddenAddress)).toEqual(
    Array(5).fill(false),
  );
});

test("a name that leads to such an address is refused, too, at the very connection", async () => {
  const metadata = { address: "169.254.169.254", family: 4 };
  const own = { address: "127.0.0.1", family: 4 };
  const ask = (found: (typeof own)[], all: boolean) =>
    new Promise((told) => {
      const lookUp = lookUpAllowed((_host, _options, callback) => callback(null, found));
      lookUp("name.example", { all }, (error, address) => told(error ?? address));
    });
  expect(await ask([metadata], true)).toBeInstanceOf(ForbiddenAddress);
  expect(await ask([metadata], false)).toBeInstanceOf(ForbiddenAddress);
  expect(await ask([metadata, own], true)).toEqual([own]);
  expect(await ask([metadata, own], false)).toBe("127.0.0.1");
});

test("closing a webhook gives up what waits for it, and nothing is sent there any more", async () => {
  const { webhook, letter } = await queued();
  await closeWebhook(owner, { webhook }, noon);
  expect(await readLetter(letter.id)).toMatchObject({ problem: "The webhook was closed." });
  expect((await readLetter(letter.id)).failedAt).not.toBeNull();
  await expect(sendWebhook(letter, noon)).rejects.toThrow("closed");
  await expect(retryDelivery(owner, { delivery: letter.id }, noon)).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(closeWebhook(owner, { webhook }, noon)).rejects.toMatchObject({ code: "not-found" });
  await expect(testWebhook(owner, { webhook }, noon)).rejects.toMatchObject({ code: "not-found" });
  expect(received).toEqual([]);
});

test("the log tells what became of each message, 50 at a time, and names nobody", async () => {
  const { webhook, letter, screening, invitation } = await queued();
  for (let count = 0; count < 60; count += 1) await testWebhook(owner, { webhook }, noon + 1000 + count);
  const first = await listDeliveries(owner);
  expect(first.deliveries).toHaveLength(50);
  expect(first.deliveries[0]).toMatchObject({ event: "test", state: "waiting", candidate: null, open: true });
  const second = await listDeliveries(owner, first.next === null ? {} : { before: first.next });
  const told = second.deliveries.find(({ id }) => id === letter.id);
  expect(told).toMatchObject({
    event: "screening.finished",
    candidate: `/screenings/${screening}/candidates/${invitation}`,
    url: `${url}/hook?of=ats`,
  });
  expect(JSON.stringify([first, second])).not.toMatch(/secret name|secret@|composure_secret/i);
});

test("only owners have to do with webhooks", async () => {
  const { webhook, letter } = await queued();
  for (const role of ["recruiter", "manager", "trainer", "new-hire"] as const) {
    const staff = await trialStaff(role);
    const acts = [
      makeWebhook(staff, { url }, noon),
      closeWebhook(staff, { webhook }, noon),
      testWebhook(staff, { webhook }, noon),
      retryDelivery(staff, { delivery: letter.id }, noon),
      listDeliveries(staff),
    ];
    for (const act of acts) await expect(act).rejects.toMatchObject({ code: "forbidden" });
  }
});
