import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The built app, served for a benchmark with a database of its own. */
export type BenchServer = {
  base: string;
  memory: () => number | null;
  /** Processor time that it has taken so far, in ms; null where the system does not tell. */
  work: () => number | null;
  stop: () => Promise<void>;
};

/**
 * Starts the built app on a free port with caps so high that a load fits, on an empty database or on that of a data folder;
 * `stop` ends it, and deletes its data unless the folder was given.
 */
export async function startServer(given?: string): Promise<BenchServer> {
  if (!existsSync(".next/BUILD_ID"))
    throw new Error("The app has not been built yet: run `npm start` once, or `npm run build`.");
  const folder = given ?? mkdtempSync(join(tmpdir(), "composure-bench-"));
  const port = 3900 + (process.pid % 90);
  const child = spawn(process.execPath, ["tools/serve.mjs"], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_FOLDER: folder,
      DATABASE_URL: "",
      GUEST_STARTS_PER_HOUR: "100000",
      GUEST_OPEN_ATTEMPTS: "100000",
      ADDRESS_STARTS_PER_HOUR: "100000",
      ATTEMPT_ENTRIES: "100000",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const base = `http://127.0.0.1:${port}`;
  await waitUntilServing(base, child);
  return {
    base,
    memory: () => readMemory(child.pid),
    work: () => readWork(child.pid),
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilServing(base: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (child.exitCode !== null)
      throw new Error("The server ended before it served: see what it printed above.");
    const answer = await fetch(`${base}/api/health`).catch(() => null);
    if (answer?.ok === true) return;
    await sleep(100);
  }
  throw new Error("The server did not answer within 30 seconds.");
}

/** The memory that a process holds, in bytes; null where the system does not tell. */
function readMemory(pid: number | undefined): number | null {
  const file = `/proc/${pid}/status`;
  if (pid === undefined || !existsSync(file)) return null;
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(file, "utf8"));
  return line === null ? null : Number(line[1]) * 1024;
}

/** User and system time stand in hundredths of a second (proc(5): utime and stime, the 14th and 15th). */
function readWork(pid: number | undefined): number | null {
  const file = `/proc/${pid}/stat`;
  if (pid === undefined || !existsSync(file)) return null;
  const parts = readFileSync(file, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(parts[11]) + Number(parts[12])) * 10;
}
