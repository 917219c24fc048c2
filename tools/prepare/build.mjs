// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forget, recall, remember } from "./memory.mjs";
import { notes, root } from "./places.mjs";
import { runQuietly } from "./run-quietly.mjs";
import { say } from "./say.mjs";
import { fingerprintSources, glanceAtSources } from "./sources.mjs";

const memory = join(notes, "build.json");

export const build = { isDone, run };

/** Names, sizes and times first: reading every file is only needed when one of those changed. */
function isDone() {
  const last = recall(memory);
  if (!last.build || last.build !== readBuildId()) return false;
  const glance = glanceAtSources();
  if (last.glance === glance) return true;
  if (last.sources !== fingerprintSources()) return false;
  remember(memory, { ...last, glance });
  return true;
}

async function run() {
  say("Building the app (about half a minute) …");
  // Taken before the build: what is saved while it runs is seen as a change by the next start.
  const facts = { glance: glanceAtSources(), sources: fingerprintSources() };
  forget(memory);
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  await runQuietly("build", process.execPath, [next, "build"], {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  remember(memory, { ...facts, build: readBuildId() });
}

function readBuildId() {
  try {
    return readFileSync(join(root, ".next", "BUILD_ID"), "utf8");
  } catch {
    return undefined;
  }
}
