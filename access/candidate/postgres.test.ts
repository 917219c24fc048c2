import { describe, vi } from "vitest";

// Only the dialect is read from it: everything that a candidate's way writes runs on PGlite.
vi.hoisted(() => {
  process.env.DATABASE_URL = "postgres://localhost/composure";
});
// PGlite takes its time to come up.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.each(["absence", "finishing", "way"])("on PostgreSQL: %s", async (name) => {
  // Each in a database of its own: the sweep would find what the others left.
  if (name === "absence") await import("./absence.test");
  if (name === "finishing") await import("./finishing.test");
  if (name === "way") await import("./way.test");
});
