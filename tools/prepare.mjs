// @ts-check
// Makes what is missing before another command runs: `node tools/prepare.mjs install [build]`.
// Plain Node with no dependency, because it must work in a clone that has no node_modules yet.
// Everything it says goes to stderr: stdout belongs to the command that follows.
import { build } from "./prepare/build.mjs";
import { install } from "./prepare/install.mjs";
import { withLock } from "./prepare/lock.mjs";
import { fail, say } from "./prepare/say.mjs";

const steps = new Map([
  ["install", install],
  ["build", build],
]);

refuseOldNode();
for (const name of process.argv.slice(2)) await takeStep(name);

/** @param {string} name */
async function takeStep(name) {
  const step = steps.get(name);
  if (!step)
    fail(`tools/prepare.mjs knows no step "${name}".`, `Use one of: ${[...steps.keys()].join(", ")}.`);
  if (step.isDone()) return;
  await withLock(async () => {
    // Somebody else may have done it while this one waited for the lock.
    if (step.isDone()) return;
    const start = performance.now();
    await step.run();
    say(`Done in ${Math.round((performance.now() - start) / 1000)} s.`);
  });
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 16)) return;
  fail(
    `Node.js ${process.versions.node} is too old for Composure.`,
    "Install Node.js 20.16 or newer, then try again.",
  );
}
