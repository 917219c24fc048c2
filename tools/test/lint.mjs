// @ts-check
import { runTool } from "./run-tool.mjs";

/** Counts as one test. */
export function runLint() {
  const clean = runTool("biome", ["check", "--error-on-warnings", "."]);
  return { passed: clean ? 1 : 0, failed: clean ? 0 : 1, skipped: 0 };
}
