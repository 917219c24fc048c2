// @ts-check
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { notes, root } from "./places.mjs";
import { fail } from "./say.mjs";

/**
 * Runs a command with its output in a log, and shows the end of the log only when it fails.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function runQuietly(name, command, args, env) {
  mkdirSync(notes, { recursive: true });
  const log = join(notes, `${name}.log`);
  const problem = await run(command, args, env, log);
  if (!problem) return;
  fail(
    `${lastLines(log)}\n\nThe ${name} step failed (${problem}): ${[command, ...args].join(" ")}`,
    `The whole log is in ${relative(root, log)}. Mend what it names, then run the same command again.`,
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} log
 * @returns {Promise<string | undefined>} what went wrong
 */
function run(command, args, env, log) {
  return new Promise((resolve) => {
    const out = createWriteStream(log);
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    const stopToo = () => child.kill();
    process.once("exit", stopToo);
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    child.on("error", (error) => out.end(() => resolve(error.message)));
    child.on("close", () => process.off("exit", stopToo));
    child.on("close", (code, signal) =>
      out.end(() => resolve(code === 0 ? undefined : `${signal ?? `exit code ${code}`}`)),
    );
  });
}

/** @param {string} log */
function lastLines(log) {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-30).join("\n");
}
