import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "./fixtures";

/** A server that a journey has for itself, with an empty database, so that it can be killed and started again. */
export type OwnServer = {
  origin: string;
  /** All that it has written to its console so far, over all its lives. */
  readConsole: () => string;
  start: () => Promise<void>;
  /** As when the machine loses its power. */
  kill: () => Promise<void>;
  /** Kills it for good, and deletes its data. */
  close: () => Promise<void>;
};

/** Makes the server; it is not started yet. */
export async function makeOwnServer(): Promise<OwnServer> {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), "composure-own-"));
  const origin = `http://localhost:${port}`;
  let server: ChildProcess | null = null;
  let written = "";
  const kill = async () => {
    if (!server) return;
    const died = once(server, "exit");
    server.kill("SIGKILL");
    await died;
    server = null;
  };
  return {
    origin,
    readConsole: () => written,
    async start() {
      server = spawnServer(port, folder);
      server.stdout?.setEncoding("utf8").on("data", (text: string) => {
        written += text;
      });
      await expect.poll(() => answers(origin), { timeout: 60_000 }).toBe(true);
    },
    kill,
    async close() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function spawnServer(port: number, folder: string): ChildProcess {
  return spawn(process.execPath, ["tools/serve.mjs"], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "localhost",
      DATA_FOLDER: folder,
      DATABASE_URL: "",
      COMPOSURE_TEST_CLOCK: "1",
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
}

async function answers(origin: string): Promise<boolean> {
  const health = await fetch(`${origin}/api/health`).catch(() => null);
  return health?.ok ?? false;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
