import { describe, vi } from "vitest";

// Only the dialect is read from it: keys and messages are kept, counted and claimed on PGlite, too.
vi.hoisted(() => {
  process.env.DATABASE_URL = "postgres://localhost/composure";
});

describe("keys on PostgreSQL", async () => {
  await import("./keys.test");
});

describe("messages to webhooks on PostgreSQL", async () => {
  await import("./deliveries.test");
});
