// @ts-check
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { runQuietly } from "./run-quietly.mjs";

/**
 * @param {string} name
 * @param {string[]} args
 */
export async function runNpm(name, args) {
  // Inside an npm script this is npm's own file; run by Node it needs no shell, on Windows too.
  const npm = process.env.npm_execpath;
  const [command, before] = npm?.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  await runQuietly(name, command, [...before, ...args], {
    ...process.env,
    ...compileFaster(),
    ...findHeaders(),
    NODE_ENV: "development",
  });
}

/** Where no prebuilt better-sqlite3 can be fetched it is compiled: these halve the minute that takes. */
function compileFaster() {
  const { CFLAGS, CXXFLAGS, LDFLAGS } = process.env;
  if (process.platform !== "linux" || CFLAGS || CXXFLAGS || LDFLAGS) return {};
  return { CFLAGS: "-O1 -fno-lto", CXXFLAGS: "-O1 -fno-lto", LDFLAGS: "-fno-lto" };
}

/**
 * Node's own headers where they lie beside it, so that a compile need not fetch them: a machine may reach the package
 * registry and nothing else. Only those of this very version fit.
 */
function findHeaders() {
  if (process.env.npm_config_nodedir) return {};
  const folder = dirname(dirname(realpathSync(process.execPath)));
  const file = join(folder, "include", "node", "node_version.h");
  if (!existsSync(file)) return {};
  const [major, minor] = process.versions.node.split(".");
  const header = readFileSync(file, "utf8");
  const fits =
    header.includes(`NODE_MAJOR_VERSION ${major}\n`) && header.includes(`NODE_MINOR_VERSION ${minor}\n`);
  return fits ? { npm_config_nodedir: folder } : {};
}
