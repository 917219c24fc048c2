import { vi } from "vitest";

// Only the dialect is read from it: the laws run on PGlite.
vi.hoisted(() => {
  process.env.DATABASE_URL = "postgres://localhost/composure";
});

import { proveDataLaws } from "./trial/data-laws";

proveDataLaws();
