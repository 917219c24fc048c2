// @ts-check
import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.mjs";
import { root } from "./prepare/places.mjs";
import { say } from "./prepare/say.mjs";

/**
 * Finds a Chromium and, when there is none, tries each way there is to install one.
 * @typedef {(command: string, args: string[]) => boolean} Run whether it succeeded
 * @param {{ find?: () => string | undefined, run?: Run, isRoot?: boolean }} [machine] stands in for this one in tests
 * @returns {string | undefined} its path
 */
export function ensureChromium({
  find = findChromium,
  run = runHere,
  isRoot = process.getuid?.() === 0,
} = {}) {
  const found = find();
  if (found) return found;
  say("No Chromium found for the journeys; installing one …");
  for (const install of [installPlaywrights, installPackage]) {
    if (!install(run, isRoot)) continue;
    const installed = find();
    if (installed) return installed;
  }
}

/** @param {Run} run */
function installPlaywrights(run) {
  return run("npx", ["playwright", "install", "chromium"]);
}

/**
 * @param {Run} run
 * @param {boolean} isRoot
 */
function installPackage(run, isRoot) {
  const sudo = isRoot ? [] : ["sudo", "--non-interactive"];
  const [command = "", ...before] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  // An old index names packages that are gone; a failed update may still do.
  run(command, [...before, "update"]);
  return run(command, [
    ...before,
    "install",
    "--yes",
    "--no-install-recommends",
    "chromium",
    "fonts-liberation",
  ]);
}

/** @type {Run} */
function runHere(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], timeout: 10 * 60_000 });
  return status === 0;
}
