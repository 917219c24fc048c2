import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "playwright/test";
import { findChromium } from "./tools/find-chromium.mjs";

// Playwright reads this file again in each worker: what the first reading chose is handed on in the environment.
const port = process.env.JOURNEYS_PORT ?? (await findFreePort());
const dataFolder = process.env.JOURNEYS_DATA_FOLDER ?? makeDataFolder();
const chromium = process.env.CHROMIUM_PATH || findChromium() || "";
Object.assign(process.env, {
  JOURNEYS_PORT: port,
  JOURNEYS_DATA_FOLDER: dataFolder,
  CHROMIUM_PATH: chromium,
});

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Patience with a busy machine: two browsers and the server share whatever cores there are, and neighbours may have them half the time.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: "list",
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    locale: "en-GB",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        // Chromium refuses to run sandboxed as root, which is what containers are.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node tools/serve.mjs",
    url: `http://localhost:${port}`,
    // Never the database of whoever runs this: an empty DATABASE_URL means the built-in one.
    env: {
      PORT: port,
      HOST: "localhost",
      DATA_FOLDER: dataFolder,
      DATABASE_URL: "",
      COMPOSURE_TEST_CLOCK: "1",
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 6_000 },
    stdout: "pipe",
  },
});

function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "composure-journeys-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function findFreePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      const found = typeof address === "object" && address ? String(address.port) : "";
      server.close(() => resolve(found));
    });
  });
}
