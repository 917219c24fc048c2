// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalledAsLocked } from "./installed-as-locked.mjs";
import { recall, remember } from "./memory.mjs";
import { root } from "./places.mjs";
import { runNpm } from "./run-npm.mjs";
import { say } from "./say.mjs";

// Kept inside node_modules, so that whoever deletes that folder deletes this too.
const memory = join(root, "node_modules", ".prepared.json");

export const install = { isDone, run };

function isDone() {
  if (recall(memory).installed === fingerprint()) return true;
  if (!isInstalledAsLocked()) return false;
  // Somebody ran npm by hand (`npm install`, a Docker layer): that counts.
  remember(memory, { installed: fingerprint() });
  return true;
}

async function run() {
  const first = !existsSync(join(root, "node_modules"));
  say(`Installing ${first ? "what is missing (first start: about two minutes)" : "what has changed"} …`);
  await runNpm("install", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  remember(memory, { installed: fingerprint() });
}

function fingerprint() {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  // A native module is compiled for one platform and one module version of Node.
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest("hex");
}
