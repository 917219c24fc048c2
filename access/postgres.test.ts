import { describe, vi } from "vitest";

// Only the dialect is read from it: the tests of races, which go through every way of writing, run on PGlite.
vi.hoisted(() => {
  process.env.DATABASE_URL = "postgres://localhost/composure";
});
// PGlite takes its time to come up.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe("on PostgreSQL", async () => {
  await import("./races.test");
});
