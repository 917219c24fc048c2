import { createServer, type Server } from "node:http";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { outbox } from "@/db/schema/post/outbox";
import { deliverPost } from "../post/deliver-post";
import type { Staff } from "../staff/staff";
import { finishTrialCandidate } from "../trial/finish-trial-candidate";
import { hour, minute, noon, openTrialHouse } from "../trial/open-trial-house";
import { trialScreening, trialStaff } from "../trial/open-trial-screening";
import { closeWebhook } from "./close-webhook";
import { listDeliveries } from "./list-deliveries";
import { makeWebhook } from "./make-webhook";
import { sign } from "./post-signed";
import { retryDelivery } from "./retry-delivery";
import { testWebhook } from "./test-webhook";

type Received = { id: string; signed: boolean; body: string };

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let owner: Staff;
let server: Server;
let url = "";
let made = 0;
let secret = "";
let webhook = "";
let received: Received[] = [];
let status = 200;
beforeAll(async () => {
  store = await openTrialHouse();
  owner = await trialStaff("owner");
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const body = Buffer.concat(pieces).toString();
      const { "composure-timestamp": at, "composure-id": id, "composure-signature": given } = request.headers;
      received.push({ id: String(id), signed: given === sign(secret, String(at), body), body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens to no port.");
  url = `http://127.0.0.1:${address.port}/hook`;
});
beforeEach(async () => {
  received = [];
  status = 200;
  made += 1;
  ({ id: webhook, secret } = await makeWebhook(owner, { url: `${url}/${made}` }, noon));
});
afterEach(async () => {
  await closeWebhook(owner, { webhook }, noon).catch(() => undefined);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await store.close();
});

async function readNewest() {
  const { deliveries } = await listDeliveries(owner);
  const newest = deliveries.find((one) => one.url === `${url}/${made}`);
  if (!newest) throw new Error("Nothing was put into the outbox.");
  return newest;
}

test("who finishes is told of once, signed; and never again, however often the outbox is looked through", async () => {
  const { id: screening } = await trialScreening();
  const { row } = await finishTrialCandidate(screening, { reference: "ATS-3" });
  await deliverPost(noon + 3 * hour);
  expect(received).toHaveLength(1);
  expect(received[0]?.signed).toBe(true);
  expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({
    event: "screening.finished",
    screening,
    invitation: row.id,
    reference: "ATS-3",
    total: row.total,
  });
  for (const later of [4, 5, 48]) await deliverPost(noon + later * hour);
  expect(received).toHaveLength(1);
  const told = await readNewest();
  expect(told).toMatchObject({ state: "sent", tries: 1, problem: null });
  const again = retryDelivery(owner, { delivery: told.id }, noon);
  await expect(again).rejects.toMatchObject({ code: "conflict" });
  await deliverPost(noon + 72 * hour);
  expect(received).toHaveLength(1);
});

test("what fails is tried again later and later with the same id, and given up after eight times", async () => {
  status = 503;
  await testWebhook(owner, { webhook }, noon);
  const { id } = await readNewest();
  const tries: number[] = [];
  for (let after = 0; after <= 200; after += 1) {
    const before = received.length;
    await deliverPost(noon + after * minute);
    if (received.length > before) tries.push(after);
  }
  expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63, 127]);
  expect(new Set(received.map((one) => one.id))).toEqual(new Set([id]));
  expect(received.every(({ signed }) => signed)).toBe(true);
  expect(await readNewest()).toMatchObject({ state: "failed", tries: 8, problem: "It answered 503." });
});

test("what was given up can be tried again by hand, and arrives once", async () => {
  status = 500;
  await testWebhook(owner, { webhook }, noon);
  const { id } = await readNewest();
  await deliverPost(noon);
  const early = retryDelivery(owner, { delivery: id }, noon);
  await expect(early).rejects.toMatchObject({ code: "conflict" });
  for (let after = 1; after <= 130; after += 1) await deliverPost(noon + after * minute);
  status = 204;
  received = [];
  await retryDelivery(owner, { delivery: id }, noon + 3 * hour);
  await deliverPost(noon + 3 * hour);
  await deliverPost(noon + 30 * hour);
  expect(received.map((one) => one.id)).toEqual([id]);
  expect(await readNewest()).toMatchObject({ state: "sent", problem: null });
  const notes = await database().select().from(audit).where(eq(audit.subject, webhook));
  expect(notes.map(({ act }) => act)).toContain("tried a message to a webhook again");
});

test("a webhook that was closed is told nothing more, also of what waited, and it is not tried for ever", async () => {
  status = 500;
  await testWebhook(owner, { webhook }, noon);
  await deliverPost(noon);
  expect(received).toHaveLength(1);
  await closeWebhook(owner, { webhook }, noon);
  await deliverPost(noon + hour);
  expect(received).toHaveLength(1);
  const { id } = await readNewest();
  const [letter] = await database().select().from(outbox).where(eq(outbox.id, id));
  expect(letter).toMatchObject({ failedAt: expect.any(Date), problem: "The webhook was closed." });
});
