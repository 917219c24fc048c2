// @ts-check
import { distrust } from "./distrust.mjs";

/**
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} Stats
 * @param {{ stats: Stats, errors: unknown[] }} report
 * @param {boolean} succeeded
 */
export function countPlaywright({ stats, errors }, succeeded) {
  // Errors outside any test: a file that cannot be loaded, a server that does not start.
  const failed = stats.unexpected + stats.flaky + errors.length;
  return distrust({ passed: stats.expected, failed, skipped: stats.skipped }, succeeded);
}
