// @ts-check
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium for the journeys: the one asked for, one of this machine, or Playwright's own.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} its path
 */
export function findChromium(env = process.env) {
  const asked = env.CHROMIUM_PATH;
  if (asked && !isBrowser(asked))
    throw new Error(`CHROMIUM_PATH is "${asked}", but no Chromium starts there. Correct it or leave it out.`);
  return asked || candidates(env).find(isBrowser);
}

/** @param {NodeJS.ProcessEnv} env */
function candidates(env) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...macPlaces, ...playwrightsOwn()];
}

function playwrightsOwn() {
  try {
    return [createRequire(import.meta.url)("playwright").chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Asked for its version, because on some systems the name only leads to a note how to install it.
 * @param {string} path
 */
function isBrowser(path) {
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /Chrom(e|ium)/.test(stdout);
}
