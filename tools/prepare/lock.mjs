// @ts-check
import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { recall, remember } from "./memory.mjs";
import { notes } from "./places.mjs";
import { say } from "./say.mjs";

const lock = join(notes, "lock");
const owner = join(lock, "owner.json");
const oldest = 30 * 60_000;

/**
 * Lets one run at a time install and build; the others wait for it.
 * @param {() => Promise<void>} work
 */
export async function withLock(work) {
  await takeLock();
  // `exit` covers a failed step too, which ends the process.
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once("exit", release);
  const stop = () => process.exit(130);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  await work();
  process.off("exit", release).off("SIGINT", stop).off("SIGTERM", stop);
  release();
}

async function takeLock() {
  mkdirSync(notes, { recursive: true });
  let told = false;
  while (!tryLock()) {
    if (isStale()) removeStale();
    else {
      if (!told)
        say(`Another start is preparing this folder (process ${recall(owner).pid}); waiting for it …`);
      told = true;
      await sleep(200);
    }
  }
  remember(owner, { pid: process.pid, host: hostname() });
}

/** Making a folder either succeeds or finds it there: no two runs can both make it. */
function tryLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Left by a run that was killed: its process is gone, or (on another machine) it is older than any build. */
function isStale() {
  const age = ageOfLock();
  const { pid, host } = recall(owner);
  if (typeof pid !== "number") return age > 5_000;
  if (host === hostname() && !isAlive(pid)) return true;
  return age > oldest;
}

function ageOfLock() {
  try {
    return Date.now() - statSync(lock).mtimeMs;
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Renamed first: of two runs that find the same stale lock only one can take it away. */
function removeStale() {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // The other one was quicker.
  }
}
