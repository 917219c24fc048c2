import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      // Outside Next this package refuses to be imported, and access/ could not be tested.
      { find: "server-only", replacement: here("./tools/vitest/nothing.ts") },
      { find: /^@\//, replacement: here("./") },
    ],
  },
  test: {
    // A busy machine is no failure: only a test that hangs is stopped.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    environment: "node",
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/.next/**", "e2e/**", "data/**"],
    setupFiles: ["./tools/vitest/refuse-console-errors.ts"],
  },
});
