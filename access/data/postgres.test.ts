import { describe, vi } from "vitest";

// Only the dialect is read from it: what sums up, exports and deletes runs on PGlite, too.
vi.hoisted(() => {
  process.env.DATABASE_URL = "postgres://localhost/composure";
});

describe("candidates' data on PostgreSQL", async () => {
  await import("./data.test");
});

describe("retention on PostgreSQL", async () => {
  await import("./retention.test");
});

describe("the adverse-impact report on PostgreSQL", async () => {
  await import("../fairness/fairness.test");
});
