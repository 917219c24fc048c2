// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "../prepare/places.mjs";

/**
 * Runs the command of an installed package, its output as it comes.
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it succeeded
 */
export function runTool(name, args, env) {
  const { status, error } = spawnSync(process.execPath, [commandOf(name), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  if (error) throw error;
  return status === 0;
}

/**
 * Started as a file by this Node: no shell in between, so it works the same on every system.
 * @param {string} name
 */
function commandOf(name) {
  const [owner = name, command = name] = commands.get(name) ?? [];
  const manifest = createRequire(join(root, "package.json")).resolve(`${owner}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
}

const commands = new Map([
  ["tsc", ["typescript", "tsc"]],
  ["biome", ["@biomejs/biome", "biome"]],
]);
