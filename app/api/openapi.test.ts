import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openTrialHouse } from "@/access/trial/open-trial-house";
import { describeApi } from "./_endpoints/describe-api";
import { endpoints } from "./_endpoints/endpoints";
import { writeOpenapi } from "./_openapi/write-openapi";
import { callApi } from "./_trial/call-api";
import { listPaths, loadRoute, methods } from "./_trial/find-route";

const document = writeOpenapi([...endpoints, describeApi]);
const text = JSON.stringify(document);
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

test("every path of the server is in the description, and no other", () => {
  expect(Object.keys(document.paths).sort()).toEqual(listPaths());
});

test("every method that a path takes is in the description, and no other", async () => {
  for (const path of listPaths()) {
    const route = await loadRoute(path);
    const taken = [];
    for (const method of methods.slice(0, 5)) {
      // Without a content type nothing is carried out.
      const request = new Request(`http://composure.test${path}`, {
        method,
        headers: { "sec-fetch-site": "cross-site" },
      });
      const { status } = await route[method](request, { params: Promise.resolve({ id: "x" }) });
      if (status !== 405) taken.push(method.toLowerCase());
    }
    expect(Object.keys(document.paths[path] ?? {}).sort()).toEqual(taken.sort());
  }
});

test("the server answers the description itself", async () => {
  const { json } = await callApi("GET", "/api/openapi.json");
  expect(json).toMatchObject({ openapi: "3.1.1", paths: { "/api/attempts": {} } });
});

test("every reference in it leads somewhere, and every name is a legal one", () => {
  const names = Object.keys(document.components.schemas);
  const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(new Set(references)).toEqual(new Set(names));
  expect(text.match(/"\$ref"/g)).toHaveLength(references.length);
  expect(text).not.toContain("$defs");
});

test("every operation has its own name, all parts of its path, and an answer for its errors", () => {
  const names = operations.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(operations.length);
  for (const { path, method, operation } of operations) {
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = operation.parameters.flatMap((one) => (one.in === "path" ? [one.name] : []));
    expect(described).toEqual(parts);
    expect("requestBody" in operation).toBe(method === "post");
    const statuses = Object.keys(operation.responses);
    if (parts.length > 0) expect(statuses).toContain("404");
    if (method === "post") expect(statuses).toEqual(expect.arrayContaining(["400", "403", "413", "415"]));
  }
});

test("its schemas are JSON Schemas: they can be read back, and refuse what is wrong", () => {
  const { moment } = z.object({ moment: z.unknown() }).parse({ moment: document.components.schemas.Moment });
  expect(moment).toMatchObject({
    type: "object",
    additionalProperties: false,
    required: expect.arrayContaining(["nextIn"]),
  });
  const start = document.paths["/api/attempts"]?.post;
  expect(JSON.stringify(start)).toContain('"required":["scenario"]');
  const read = document.paths["/api/attempts/{id}"]?.get;
  expect(read?.parameters).toContainEqual(
    expect.objectContaining({
      name: "since",
      in: "query",
      required: false,
      schema: expect.objectContaining({ type: "integer" }),
    }),
  );
});
