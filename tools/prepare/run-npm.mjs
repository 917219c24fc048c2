// @ts-check
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
    NODE_ENV: "development",
  });
}

/** Where no prebuilt better-sqlite3 can be fetched it is compiled: these halve the minute that takes. */
function compileFaster() {
  const { CFLAGS, CXXFLAGS, LDFLAGS } = process.env;
  if (process.platform !== "linux" || CFLAGS || CXXFLAGS || LDFLAGS) return {};
  return { CFLAGS: "-O1 -fno-lto", CXXFLAGS: "-O1 -fno-lto", LDFLAGS: "-fno-lto" };
}
