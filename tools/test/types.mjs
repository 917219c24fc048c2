// @ts-check
import { runTool } from "./run-tool.mjs";

/** Counts as one test. */
export function runTypes() {
  // A fresh clone lacks the types that Next makes from the routes.
  const typed =
    runTool("next", ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" }) && runTool("tsc", ["--noEmit"]);
  return { passed: typed ? 1 : 0, failed: typed ? 0 : 1, skipped: 0 };
}
