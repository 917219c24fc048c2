import { vi } from "vitest";

vi.hoisted(() => {
  process.env.DATABASE_URL = "";
});

import { proveDataLaws } from "./trial/data-laws";

proveDataLaws();
