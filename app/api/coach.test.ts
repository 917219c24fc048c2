import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTrialHouse } from "@/access/trial/open-trial-house";
import { callApi } from "./_trial/call-api";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  vi.stubEnv("COMPOSURE_TEST_CLOCK", "1");
  store = await openTrialHouse();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await store.close();
});

test("a program reads the coach's remarks and asks for hints until there are no more", async () => {
  const { json } = await callApi("POST", "/api/guests");
  const headers = (seconds: number) => ({
    authorization: `Bearer ${json.token}`,
    "x-composure-clock-offset": String(seconds * 1000),
  });
  const body = { scenario: "trial-suitcase", seed: 5 };
  const started = await callApi("POST", "/api/attempts", { body, headers: headers(0) });
  const path = `/api/attempts/${started.json.attempt?.id}`;
  const reply = { id: "r1", text: "Sorry, that's our policy." };
  await callApi("POST", `${path}/replies`, { body: reply, headers: headers(20) });

  const said = await callApi("GET", `${path}/coach`, { headers: headers(21) });
  expect(said.json).toMatchObject({ remarks: [{ sign: "harmed" }], hints: [] });
  const later = await callApi("GET", `${path}/coach?since=99`, { headers: headers(21) });
  expect(later.json).toMatchObject({ remarks: [] });

  const ask = (id: unknown) => callApi("POST", `${path}/hints`, { body: { id }, headers: headers(22) });
  const first = await ask("h1");
  expect(first.status).toBe(201);
  expect((await ask("h1")).json).toEqual(first.json);
  expect((await ask("h2")).status).toBe(201);
  expect((await ask("h3")).status).toBe(201);
  expect((await ask("h4")).status).toBe(409);
  expect((await ask("not an id!")).status).toBe(400);
  expect((await callApi("DELETE", `${path}/hints`, { headers: headers(22) })).status).toBe(405);
});
