import { describe, vi } from "vitest";

// Only the dialect is read from it: the same tests on PGlite.
vi.hoisted(() => {
  process.env.DATABASE_URL = "postgres://localhost/composure";
});

describe("on PostgreSQL", async () => {
  await import("./demo.test");
});
